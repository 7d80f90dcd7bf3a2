package wirewatch.standalone;

import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import wirewatch.contract.Cluster;

/** Turns what went wrong into one line on standard error, and the exit code 1. The stack is for {@code --verbose}. */
final class Complaints implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        command.getErr().println(command.getColorScheme().errorText("wirewatch: " + message(fault)));
        if (parsed.matchedOption("--verbose") != null) {
            fault.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String message(Exception fault) {
        if (isForTheUser(fault)) {
            return String.valueOf(fault.getMessage());
        }
        if (fault instanceof UncheckedIOException || fault instanceof java.io.IOException) {
            return Complaint.reason(fault);
        }
        return "an error that should not happen: " + Complaint.reason(fault) + ". Run it with --verbose to see where.";
    }

    /** Settings refuse a value with an {@link IllegalArgumentException} that names the setting. */
    private static boolean isForTheUser(Exception fault) {
        return fault instanceof Complaint
                || fault instanceof Cluster.UnreachableException
                || fault instanceof HttpTimeoutException
                || fault instanceof IllegalArgumentException;
    }
}
