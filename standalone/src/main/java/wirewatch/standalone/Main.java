package wirewatch.standalone;

import picocli.CommandLine;
import wirewatch.standalone.command.Wirewatch;

/** The program behind {@code ./wirewatch}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Verbosity.from(arguments);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Wirewatch())
                .setExecutionExceptionHandler(new Complaints())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }
}
