package wirewatch.standalone;

import java.util.List;

/**
 * How much the log says. It is read before anything else runs, since the log is set up by the first class that has one.
 */
final class Verbosity {

    private Verbosity() {}

    static void from(String... arguments) {
        if (List.of(arguments).contains("--verbose")) {
            System.setProperty("wirewatch.log.own", "DEBUG");
            System.setProperty("wirewatch.log.kafka", "INFO");
            System.setProperty("wirewatch.log.broker", "INFO");
            System.setProperty("wirewatch.log.others", "INFO");
            System.setProperty("wirewatch.log.stack", "%ex");
        }
    }
}
