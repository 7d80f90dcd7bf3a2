package wirewatch.standalone.console;

/** Whether what is printed goes to a terminal. The shell knows, and the launcher passes it on; Java cannot tell before 22. */
public final class Terminal {

    private Terminal() {}

    /** Of standard output. */
    public static boolean isOutput() {
        return Boolean.getBoolean("wirewatch.terminal.out");
    }

    /** Of standard error. */
    public static boolean isError() {
        return Boolean.getBoolean("wirewatch.terminal.err");
    }
}
