package wirewatch.standalone.console;

import wirewatch.contract.Decision;

/**
 * Colours of a terminal, or none.
 *
 * @param coloured whether to use any
 */
public record Palette(boolean coloured) {

    /** The user says with {@code NO_COLOR} that colours are unwelcome. */
    public static Palette ofTerminal() {
        String unwelcome = System.getenv("NO_COLOR");
        return new Palette(Terminal.isOutput() && (unwelcome == null || unwelcome.isEmpty()));
    }

    public String of(Decision decision, String text) {
        return switch (decision) {
            case NEW_STORY -> paint("1;32", text);
            case RELATED -> paint("32", text);
            case REPRINT -> paint("33", text);
            case REVISION -> paint("36", text);
            case REPEAT -> faint(text);
        };
    }

    public String alert(String text) {
        return paint("1;35", text);
    }

    public String strong(String text) {
        return paint("1", text);
    }

    public String faint(String text) {
        return paint("2", text);
    }

    public String wrong(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
