package wirewatch.processor.domain.text;

import java.text.Normalizer;

/**
 * Folds the many ways to write the same characters into one: quotes to {@code " '}, hyphens to {@code -}, longer dashes to
 * {@code –}, spaces to one space, line ends to {@code \n}; what cannot be seen or spoken (controls, bidi marks, zero-width, tags, lone
 * surrogates, private use) goes. The rest is in normal form C, presentation forms (ligatures, full-width, styled letters) in KC.
 *
 * <p>A line that was indented keeps a leading tab: {@link Lines} reads paragraphs from it.
 */
final class Fold {

    /** Dropping or composing can bring two characters together that fold again; twice is seen in hostile text only. */
    private static final int MAX_ROUNDS = 4;

    /** The stream-safe limit of UAX 15 is 30; no living orthography stacks more than four. */
    private static final int MAX_MARKS = 8;

    private static final int INDENT = 3;
    private static final int SPACE = 1;
    private static final int OTHER = 2;
    private static final char ZWNJ = 0x200C;
    private static final char ZWJ = 0x200D;

    private static final boolean[] PLAIN = new boolean[127];

    /** 0 for what is plain, 1 for a space, 2 for all else. */
    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = '!'; c < PLAIN.length; c++) {
            PLAIN[c] = "-'`&".indexOf(c) < 0;
        }
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) (isPlain(c) ? 0 : c == ' ' ? SPACE : OTHER);
        }
    }

    private final String raw;
    private final char[] chars;
    private final Galley out;
    private int spaces;
    private int marks;
    private boolean again;
    private boolean compose;

    private Fold(String raw) {
        this.raw = raw;
        this.chars = raw.toCharArray();
        this.out = new Galley(chars.length + chars.length / 32);
    }

    /** Folds a text, keeping its lines. */
    static String text(String raw) {
        String folded = raw;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Fold pass = new Fold(folded);
            folded = pass.run();
            if (!pass.again) {
                break;
            }
        }
        return folded;
    }

    /** Folds a text to one line. */
    static String line(String raw) {
        String text = text(raw);
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0
                ? text.strip()
                : text.replace('\n', ' ').replace("\t", "").strip().replaceAll(" {2,}", " ");
    }

    private String run() {
        int length = chars.length;
        for (int i = 0; i < length; ) {
            char c = chars[i];
            if (isPlain(c)) {
                i = plain(i);
            } else if (c > ' ' && c < 127) {
                i = ascii(c, i);
            } else {
                int point = Character.codePointAt(chars, i);
                i += Character.charCount(point);
                if (point != '\r' || i == length || chars[i] != '\n') {
                    other(point);
                }
            }
        }
        return compose ? composed() : out.toString();
    }

    /** Characters that stay as they are, single spaces between them too: copied in one go, with one question for each. */
    private int plain(int from) {
        char[] all = chars;
        byte[] kinds = KINDS;
        int at = from;
        int before = 0;
        int kind = 0;
        while ((kind & (before | OTHER)) == 0 && ++at < all.length) {
            before = kind;
            char c = all[at];
            kind = c < 128 ? kinds[c] : OTHER;
        }
        at -= all[at - 1] == ' ' ? 1 : 0;
        space();
        marks = 0;
        out.set(chars, from, at);
        return at;
    }

    private static boolean isPlain(char c) {
        return c < 127 && PLAIN[c];
    }

    private String composed() {
        String text = out.toString();
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        again = true;
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private int ascii(char c, int at) {
        switch (c) {
            case '-' -> dash('-');
            case '\'', '`' -> single();
            case '&' -> {
                return entity(at);
            }
            default -> put(c);
        }
        return at + 1;
    }

    private int entity(int at) {
        int found = Entities.at(raw, at);
        if (found == 0) {
            put('&');
            return at + 1;
        }
        again = true;
        other(Entities.point(found));
        return at + Entities.length(found);
    }

    private void other(int c) {
        switch (Folding.of(c)) {
            case SPACE -> spaces++;
            case TAB -> spaces += INDENT;
            case LINE -> line();
            case DOUBLE_QUOTE -> put('"');
            case SINGLE_QUOTE -> single();
            case HYPHEN -> dash('-');
            case DASH -> dash('–');
            case ELLIPSIS -> dots();
            case DROP -> again |= !out.isEmpty();
            case JOINER -> joiner((char) c);
            case COMPATIBLE -> compatible(c);
            case MARK -> mark(c);
            case KEEP -> put(c);
        }
    }

    private void line() {
        spaces = 0;
        marks = 0;
        out.set('\n');
    }

    private void put(int c) {
        space();
        marks = 0;
        out.setPoint(c);
    }

    private void space() {
        if (spaces > 0) {
            boolean start = out.isEmpty() || out.last() == '\n';
            if (!start) {
                out.set(' ');
            } else if (spaces >= INDENT) {
                out.set('\t');
            }
            spaces = 0;
        }
    }

    private void dash(char dash) {
        char last = last();
        if (last == '–') {
            return;
        }
        if (last == '-') {
            out.changeLast('–');
        } else {
            put(dash);
        }
    }

    private void single() {
        if (last() == '\'') {
            out.changeLast('"');
        } else {
            put('\'');
        }
    }

    private void dots() {
        space();
        out.set("...");
    }

    /** What stands directly before, or 0 where a space or nothing does. */
    private char last() {
        return spaces > 0 ? 0 : out.last();
    }

    /** Persian and Indic spelling needs joiners between letters; elsewhere they only hide. */
    private void joiner(char joiner) {
        char last = last();
        if (last >= 0x0590 && last < 0x1000 && last != ZWNJ && last != ZWJ) {
            out.set(joiner);
        } else {
            again = true;
        }
    }

    private void mark(int c) {
        compose = true;
        if (++marks <= MAX_MARKS) {
            int before = marks;
            put(c);
            marks = before;
        }
    }

    private void compatible(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (plain.indexOf(' ') < 0) {
            space();
            out.set(plain);
            compose = true;
            again = true;
        }
    }
}
