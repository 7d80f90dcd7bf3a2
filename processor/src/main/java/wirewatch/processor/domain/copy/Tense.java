package wirewatch.processor.domain.copy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When a few words say that something happens. A copy that is published later turns "will start" into "began": the change
 * says what was first even where clocks lie. Only the verb forms that news uses for it, and no parsing: a rewording counts
 * when nothing but auxiliaries and one other word stands on either side.
 */
enum Tense {
    FUTURE,
    PRESENT,
    PAST,
    /** No form that is known. */
    NONE;

    private static final int LONGEST = 5;
    private static final Set<String> COMING =
            Set.of("will", "shall", "wird", "werden", "va", "vai", "vont", "van", "vão");
    private static final Set<String> BEING =
            Set.of("is", "are", "am", "has", "have", "does", "do", "ist", "sind", "hat", "haben");
    private static final Set<String> BEEN = Set.of(
            "was", "were", "had", "did", "wurde", "wurden", "war", "waren", "hatte", "hatten", "fue", "fueron", "foi",
            "foram");
    private static final Set<String> HELPING =
            Set.of("to", "be", "been", "being", "going", "set", "due", "expected", "scheduled", "a", "soon", "not");
    private static final Set<String> STRONG = Set.of(
            "began",
            "begun",
            "said",
            "told",
            "met",
            "held",
            "came",
            "went",
            "took",
            "made",
            "gave",
            "left",
            "won",
            "lost",
            "broke",
            "rose",
            "fell",
            "grew",
            "saw",
            "sent",
            "spoke",
            "spent",
            "stood",
            "struck",
            "thought",
            "wrote",
            "brought",
            "built",
            "bought",
            "caught",
            "chose",
            "drew",
            "drove",
            "felt",
            "fought",
            "found",
            "flew",
            "got",
            "heard",
            "kept",
            "knew",
            "laid",
            "led",
            "let",
            "meant",
            "paid",
            "put",
            "ran",
            "sat",
            "set",
            "shook",
            "shot",
            "shut",
            "sold",
            "cut",
            "hit",
            "became",
            "begann",
            "begannen",
            "kam",
            "kamen",
            "ging",
            "gab",
            "fand");

    private static final Pattern ROMANCE_FUTURE = Pattern.compile(".{3,}(?:rá|rán|rão|remos|ré|ra|ront|rà|ranno)");
    private static final Pattern ROMANCE_PAST =
            Pattern.compile(".{2,}(?:ó|aron|ieron|ou|aram|eram|iram|eu|iu|èrent|irent|ò|arono)");
    private static final Pattern WEAK_PAST = Pattern.compile(".{2,}ed");

    /** Of the words of one side of a rewording. */
    static Tense of(List<String> words) {
        if (words.isEmpty() || words.size() > LONGEST) {
            return NONE;
        }
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (lower.stream().filter(Tense::carriesMeaning).count() > 1) {
            return NONE;
        }
        return ofForms(lower);
    }

    private static Tense ofForms(List<String> words) {
        if (words.stream().anyMatch(COMING::contains) || isPlanned(words)) {
            return FUTURE;
        }
        if (words.stream().anyMatch(BEEN::contains)) {
            return PAST;
        }
        if (words.stream().anyMatch(BEING::contains)) {
            return PRESENT;
        }
        String verb = words.get(words.size() - 1);
        if (STRONG.contains(verb)
                || WEAK_PAST.matcher(verb).matches()
                || ROMANCE_PAST.matcher(verb).matches()) {
            return PAST;
        }
        return ROMANCE_FUTURE.matcher(verb).matches() ? FUTURE : NONE;
    }

    /** {@code is to start}, {@code are set to meet}. */
    private static boolean isPlanned(List<String> words) {
        int to = words.indexOf("to");
        return to > 0 && words.subList(0, to).stream().anyMatch(BEING::contains);
    }

    private static boolean carriesMeaning(String word) {
        return !(COMING.contains(word) || BEING.contains(word) || BEEN.contains(word) || HELPING.contains(word));
    }

    /** Whether one is later told than the other; {@link #NONE} tells nothing. */
    boolean isBefore(Tense later) {
        return this != NONE && later != NONE && compareTo(later) < 0;
    }
}
