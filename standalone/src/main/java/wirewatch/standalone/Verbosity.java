package wirewatch.standalone;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How much the log says, and how. It is read before anything else runs, since the log is set up by the first class that has one.
 */
final class Verbosity {

    private Verbosity() {}

    /** Stages that run as services, whose log somebody keeps. */
    private static final Set<String> SERVICES = Set.of("ingest", "processor", "sink");

    /** Lucene logs through the JDK, and advises an upgrade that needs a newer Java than Wirewatch does. Held, or it is forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /**
     * Reads {@code WIREWATCH_LOG}, {@code text} or {@code json} for a program that collects logs, default {@code text}; and
     * {@code WIREWATCH_LOG_ARTICLES}, {@code true} for a line for each article at each stage, default {@code false}.
     *
     * @throws IllegalArgumentException naming the key, and what would have been right
     */
    static void from(Map<String, String> environment, String... arguments) {
        System.setProperty("wirewatch.log.form", oneOf(environment, "WIREWATCH_LOG", "text", "json"));
        boolean each =
                oneOf(environment, "WIREWATCH_LOG_ARTICLES", "false", "true").equals("true");
        System.setProperty("wirewatch.log.articles", each ? "INFO" : "OFF");
        LUCENE.setLevel(Level.SEVERE);
        System.setProperty(
                "wirewatch.log.own", arguments.length > 0 && SERVICES.contains(arguments[0]) ? "INFO" : "WARN");
        if (List.of(arguments).contains("--verbose")) {
            System.setProperty("wirewatch.log.own", "DEBUG");
            System.setProperty("wirewatch.log.kafka", "INFO");
            System.setProperty("wirewatch.log.broker", "INFO");
            System.setProperty("wirewatch.log.others", "INFO");
            System.setProperty("wirewatch.log.stack", "%ex");
        }
    }

    private static String oneOf(Map<String, String> environment, String key, String otherwise, String other) {
        String value = environment.getOrDefault(key, otherwise).strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.equals(otherwise) && !value.equals(other)) {
            throw new IllegalArgumentException(key + ": " + otherwise + " or " + other + ", not \"" + value + "\"");
        }
        return value;
    }
}
