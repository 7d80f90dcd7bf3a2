package wirewatch.standalone;

import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How much the log says. It is read before anything else runs, since the log is set up by the first class that has one.
 */
final class Verbosity {

    private Verbosity() {}

    /** Stages that run as services, whose log somebody keeps. */
    private static final Set<String> SERVICES = Set.of("ingest", "processor", "sink");

    /** Lucene logs through the JDK, and advises an upgrade that needs a newer Java than Wirewatch does. Held, or it is forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static void from(String... arguments) {
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
}
