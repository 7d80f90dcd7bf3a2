package wirewatch.standalone;

import picocli.CommandLine;
import wirewatch.standalone.command.Wirewatch;

/** The program behind {@code ./wirewatch}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            Verbosity.from(System.getenv(), arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("wirewatch: " + e.getMessage());
            System.exit(CommandLine.ExitCode.USAGE);
        }
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Wirewatch())
                .setExecutionExceptionHandler(new Complaints())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }
}
