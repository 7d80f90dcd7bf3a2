package wirewatch.processor.domain.tag;

import wirewatch.processor.domain.text.Words;

/**
 * A text's words with the marks that one walk through the lexicon left at them. Later readers look at nothing else, and at no more
 * than the first {@value #LONGEST} words: an article has some hundreds, only an attack has more.
 */
final class Passage {

    static final int LONGEST = 20_000;
    /** A longer word is no name. */
    private static final int LONGEST_WORD = 40;

    private final Words words;
    private final boolean title;
    private final Lexicon lexicon;
    private final Traits traits;
    private final boolean elides;
    private final int size;
    private final int[] classes;
    private final int[] names;
    private final byte[] nameLengths;
    private final IntList topics = new IntList();
    private final IntList agencies = new IntList();
    private int topicsUpTo;
    private int namesUpTo;

    Passage(Words words, boolean title, Lexicon lexicon) {
        this.words = words;
        this.title = title;
        this.lexicon = lexicon;
        this.traits = lexicon.traits();
        this.elides = traits.elides();
        this.size = Math.min(words.size(), LONGEST);
        this.classes = new int[size];
        this.names = new int[size];
        this.nameLengths = new byte[size];
        for (int word = 0; word < size; word++) {
            int node = lexicon.first(words.hash(word));
            if (node != Lexicon.ROOT) {
                walk(word, node);
            }
        }
        TopicTrie apart = lexicon.apart();
        if (apart != null) {
            apart.read(words, size, topics);
        }
    }

    private void walk(int from, int first) {
        int phrase = Lexicon.NOTHING;
        int agency = Lexicon.NOTHING;
        int phraseEnd = 0;
        int agencyEnd = 0;
        int node = first;
        for (int end = from + 1; node != Lexicon.ROOT; end++) {
            classify(from, end, lexicon.classes(node));
            if (lexicon.phrase(node) != Lexicon.NOTHING) {
                phrase = lexicon.phrase(node);
                phraseEnd = end;
            }
            if (lexicon.agency(node) != Lexicon.NOTHING) {
                agency = lexicon.agency(node);
                agencyEnd = end;
            }
            name(from, end, lexicon.name(node));
            boolean over = end == size || !lexicon.goesOn(node) || words.startsParagraph(end);
            node = over ? Lexicon.ROOT : lexicon.next(node, words.hash(end));
        }
        if (phrase != Lexicon.NOTHING && from >= topicsUpTo) {
            topics.add(phrase);
            topicsUpTo = phraseEnd;
        }
        if (agency != Lexicon.NOTHING) {
            agencies.add(from);
            agencies.add(agencyEnd);
            agencies.add(agency);
        }
    }

    /** A phrase of several words classifies each of them: {@code secretary of state} is a title to its last word. */
    private void classify(int from, int to, int bits) {
        for (int word = from; bits != 0 && word < to; word++) {
            classes[word] |= bits;
        }
    }

    private void name(int from, int to, int name) {
        boolean inside = from < namesUpTo && to <= namesUpTo;
        if (name == Lexicon.NOTHING || inside || !isWritten(name, from)) {
            return;
        }
        names[from] = name + 1;
        nameLengths[from] = (byte) (to - from);
        namesUpTo = to;
    }

    /** {@code us} is not {@code US}. */
    private boolean isWritten(int name, int word) {
        boolean caseless = !isCapital(word) && !Character.isLowerCase(first(word));
        return !Gazetteer.isAcronym(name) || isAcronym(word) || caseless;
    }

    Words words() {
        return words;
    }

    /** Whether it is the headline, where offsets mean nothing. */
    boolean isTitle() {
        return title;
    }

    int size() {
        return size;
    }

    boolean is(int word, WordClass kind) {
        return word >= 0 && word < size && kind.in(classes[word]);
    }

    /** The known name that begins here, or {@link Lexicon#NOTHING}. */
    int name(int word) {
        return names[word] - 1;
    }

    int nameEnd(int word) {
        return word + nameLengths[word];
    }

    /** The key phrases met, in order: numbers in the {@link TopicPhrases} of the language. */
    IntList topics() {
        return topics;
    }

    /** The words it has, or would have if what stands alone were written in words. */
    double length() {
        return size / traits.charactersAWord();
    }

    /** The agencies met: from, to (exclusive) and number, three entries each. */
    IntList agencies() {
        return agencies;
    }

    /** Nothing later reads these words as a name. */
    void take(int from, int to) {
        for (int word = from; word < to; word++) {
            classes[word] |= WordClass.COMMON.bit();
            names[word] = 0;
        }
    }

    /** Whether the word, or the name behind its elided article, has a capital. */
    boolean isCapital(int word) {
        return elides ? Character.isUpperCase(first(word)) : words.isCapital(word);
    }

    int first(int word) {
        return words.text().codePointAt(start(word));
    }

    /** Where the name begins in the text: behind an elided article, {@code AFP} in {@code l'AFP}. */
    int start(int word) {
        return words.start(word) + elision(word);
    }

    /** The length of {@code l'}, {@code d'} or {@code dell'} before a word; 0 for others, and for {@code D'Alema}. */
    int elision(int word) {
        return elides ? Elision.length(words, word) : 0;
    }

    Traits traits() {
        return traits;
    }

    int length(int word) {
        return words.end(word) - start(word);
    }

    /** Whether the word can be part of a name by its shape. */
    boolean isNamelike(int word) {
        return isCapital(word) && length(word) <= LONGEST_WORD;
    }

    /** {@code House Republicans} are none. */
    boolean canEndPerson(int word) {
        return !is(word, WordClass.DEMONYM) && !is(word, WordClass.TITLE) && !is(word, WordClass.TITLE_PART);
    }

    /** Written in capitals, two letters or more. */
    boolean isAcronym(int word) {
        String text = words.text();
        int start = start(word);
        if (!isCapital(word) || length(word) < 2 || length(word) > 9) {
            return false;
        }
        for (int at = start + 1; at < words.end(word); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The character before a word; a line break at the text's begin. */
    char before(int word) {
        int start = start(word);
        return start == 0 ? '\n' : words.text().charAt(start - 1);
    }

    /** The character after a word; a line break at the text's end. */
    char after(int word) {
        int end = words.end(word);
        return end == words.text().length() ? '\n' : words.text().charAt(end);
    }

    /** The text from one word to the end of another (exclusive), as written. */
    String text(int from, int to) {
        return words.text().substring(start(from), words.end(to - 1));
    }
}
