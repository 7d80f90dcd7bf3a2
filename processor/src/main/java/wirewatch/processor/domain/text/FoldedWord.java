package wirewatch.processor.domain.text;

/** Writes a word as its hash counts it, which {@link WordCutter} does not: few words are ever asked for by their letters. */
final class FoldedWord {

    private FoldedWord() {}

    static String of(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        int last = withoutPossessive(text, start, end);
        for (int at = start; at < last; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Letters.standsAlone(c)) {
                folded.appendCodePoint(c);
            } else if (Letters.isWord(c)) {
                if (!Letters.isDecoration(c)) {
                    folded.appendCodePoint(Letters.fold(c));
                }
            } else if (!Letters.isApostrophe(c) && Letters.isDecimalMark(text, at)) {
                folded.append('.');
            }
        }
        return folded.toString();
    }

    static String part(String part) {
        StringBuilder folded = new StringBuilder(part.length());
        part.codePoints()
                .filter(c -> !Letters.isApostrophe(c) && !Letters.isDecoration(c))
                .map(Letters::fold)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** {@code President's} ends before its apostrophe. */
    private static int withoutPossessive(String text, int start, int end) {
        boolean s = end - start > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
        return s && !goesOn(text, end) && Letters.isApostrophe(text.charAt(end - 2)) ? end - 2 : end;
    }

    private static boolean goesOn(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        int next = text.codePointAt(end);
        boolean apostrophe = Letters.isApostrophe(next) && end + 1 < text.length();
        return apostrophe ? Character.isLetter(text.codePointAt(end + 1)) : Letters.isWord(next);
    }
}
