package wirewatch.processor.domain.tag;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everything the lists know, laid out as one {@link Lexicon} a language. A language is laid out when its
 * first article comes; then it is only read, by any number of threads. */
final class Vocabulary {

    /** Languages with words of their own in the lists; all others share what holds everywhere. */
    static final List<String> LANGUAGES =
            List.of("en", "es", "pt", "fr", "de", "it", "nl", "ru", "uk", "ar", "fa", "tr", "id", "el");

    /** Languages in which topics are recognised. */
    static final List<String> TOPIC_LANGUAGES =
            List.of("en", "es", "pt", "fr", "de", "it", "nl", "ru", "ar", "fa", "tr", "hi", "zh", "ja", "ko", "id");

    private static final String ANY = "*";
    private static final String VOWELS = "aeiouhàâéèêëîïôùûAEIOUHÀÂÉÈÊËÎÏÔÙÛ";

    private final List<String> words = ListFile.lines("words.txt");
    private final Gazetteer gazetteer = new Gazetteer(ListFile.lines("names.txt"));
    private final List<Agency> agencies =
            ListFile.lines("agencies.txt").stream().map(Agency::parse).toList();
    private final Topics topics = new Topics(ListFile.lines("topics.txt"));
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /** The lexicon of a BCP 47 language; what holds everywhere where the language has no words of its own. */
    Lexicon lexiconOf(String language) {
        int region = language.indexOf('-');
        String base = region < 0 ? language : language.substring(0, region);
        return lexicons.computeIfAbsent(isListed(base) ? base : ANY, this::lexicon);
    }

    private static boolean isListed(String language) {
        return LANGUAGES.contains(language) || TOPIC_LANGUAGES.contains(language);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Agency agency(int number) {
        return agencies.get(number);
    }

    Topics topics() {
        return topics;
    }

    private Lexicon lexicon(String language) {
        LexiconBuilder lexicon = new LexiconBuilder();
        Traits traits = Traits.of(language);
        classify(lexicon, language, traits);
        for (String article : traits.articles()) {
            gazetteer.addTo(lexicon, article);
            agencies(lexicon, article);
        }
        if (TOPIC_LANGUAGES.contains(language)) {
            topics(lexicon, new TopicPhrases(topics, ListFile.lines("topics/" + language + ".txt")), traits);
        }
        return lexicon.build(traits);
    }

    /** With all else where words stand as they are written, apart where they change. */
    private static void topics(LexiconBuilder lexicon, TopicPhrases phrases, Traits traits) {
        lexicon.topics(phrases);
        if (phrases.hasBeginnings() || !traits.particles().isEmpty()) {
            lexicon.apart(new TopicTrie(phrases.numbers(), traits));
        } else {
            phrases.numbers().forEach(lexicon::phrase);
        }
    }

    private void agencies(LexiconBuilder lexicon, String article) {
        for (int i = 0; i < agencies.size(); i++) {
            for (String name : agencies.get(i).names()) {
                lexicon.agency(article + name, i);
            }
        }
    }

    private void classify(LexiconBuilder lexicon, String language, Traits traits) {
        WordClass section = WordClass.COMMON;
        for (String line : words) {
            if (line.startsWith("[")) {
                section = WordClass.of(line.substring(1, line.length() - 1));
            } else if (speaks(line, ANY) || speaks(line, language)) {
                classify(lexicon, section, line.substring(line.indexOf(' ') + 1), traits);
            }
        }
    }

    private static boolean speaks(String line, String language) {
        return line.startsWith(language + " ");
    }

    private static void classify(LexiconBuilder lexicon, WordClass section, String phrases, Traits traits) {
        for (String phrase : ListFile.parts(phrases, ',')) {
            for (String spelling : ListFile.spellings(phrase)) {
                boolean elided = VOWELS.indexOf(spelling.charAt(0)) >= 0;
                for (String article : elided ? traits.articles() : Traits.NO_ARTICLES) {
                    lexicon.classify(article + spelling, section);
                }
            }
        }
    }
}
