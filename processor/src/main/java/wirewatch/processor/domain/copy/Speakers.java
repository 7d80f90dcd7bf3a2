package wirewatch.processor.domain.copy;

import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/**
 * Who says a quotation: who is cited nearest to it in its sentence, else who spoke last in its paragraph, else the subject of the
 * sentence that holds it. Where the text does not tell, nobody.
 */
final class Speakers {

    /** Words between a quotation and the verb that goes with it; in scripts without spaces, characters. */
    private static final int NEAR = 14;

    private static final int UNSPACED_NEAR = 60;
    /** Behind the quotation is the usual place. */
    private static final int BEFORE = 3;

    private final Words words;
    private final Voices voices;
    private final int near;
    private @Nullable Name last;
    private int lastParagraph = -1;

    Speakers(Words words, Voices voices) {
        this.words = words;
        this.voices = voices;
        near = voices.isCased() ? NEAR : UNSPACED_NEAR;
    }

    /** Of a quotation, from its first word to behind its last; asked in the order of the text. */
    @Nullable
    String of(int from, int to) {
        int paragraph = paragraph(from);
        Name speaker = nearest(from, to);
        if (speaker == null && lastParagraph == paragraph) {
            speaker = last;
        }
        if (speaker == null) {
            speaker = inParagraph(paragraph, from);
        }
        if (speaker == null) {
            speaker = voices.subjectOf(from);
        }
        last = speaker;
        lastParagraph = paragraph;
        return speaker == null ? null : speaker.text(words);
    }

    private @Nullable Name nearest(int from, int to) {
        Name nearest = null;
        int least = near;
        for (Citing citing : voices.citings()) {
            int distance = distance(citing.verb(), from, to);
            if (distance < least) {
                least = distance;
                nearest = citing.speaker();
            }
        }
        return nearest;
    }

    private int distance(int verb, int from, int to) {
        if (verb >= to) {
            return parted(to + 1, verb) ? Integer.MAX_VALUE : verb - to;
        }
        return verb >= from || (parted(verb + 1, from - 1) || (words.startsSentence(from) && !leadsTo(from)))
                ? Integer.MAX_VALUE
                : from - verb + BEFORE;
    }

    /** {@code She said: "…"}. */
    private boolean leadsTo(int from) {
        return from > 0
                && words.text()
                        .substring(words.end(from - 1), words.start(from))
                        .chars()
                        .anyMatch(c -> c == ':' || c == ',' || c == '：' || c == '，');
    }

    private boolean parted(int from, int to) {
        for (int word = from; word <= to; word++) {
            if (words.startsSentence(word) || words.startsParagraph(word)) {
                return true;
            }
        }
        return false;
    }

    /** The last who was cited in a paragraph before a word. */
    private @Nullable Name inParagraph(int paragraph, int before) {
        Name cited = null;
        for (Citing citing : voices.citings()) {
            cited = citing.verb() >= paragraph && citing.verb() < before ? citing.speaker() : cited;
        }
        return cited;
    }

    private int paragraph(int word) {
        int start = word;
        while (start > 0 && !words.startsParagraph(start)) {
            start--;
        }
        return start;
    }
}
