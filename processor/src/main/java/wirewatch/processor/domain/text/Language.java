package wirewatch.processor.domain.text;

import java.util.Locale;

/**
 * The language of a text, as well as can be told.
 *
 * @param code BCP 47, {@code und} where it cannot be told
 * @param confidence 0 to 1: how often such a guess is right
 */
public record Language(String code, double confidence) {

    /** It cannot be told. */
    public static final Language UNDETERMINED = new Language("und", 0);

    /** Validates. */
    public Language {
        if (code.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no language: " + code + " " + confidence);
        }
    }

    /** Whether it could be told. */
    public boolean isKnown() {
        return !code.equals(UNDETERMINED.code);
    }

    /** For messages and logs: {@code en (0.98)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%.2f)", code, confidence);
    }
}
