package wirewatch.processor.domain.watch;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import wirewatch.processor.domain.watch.Condition.Kind;
import wirewatch.processor.domain.watch.Roll.Armed;

/** Watches with the {@link Ways} in which articles match them, each filed under its rarest word. Changed by one thread at a time. */
final class CompiledWatches {

    private final Ways ways;
    private final Register register = new Register();
    private final Roll roll = new Roll();
    /** Those of which nothing must stand in an article that matches: each article is held against them. */
    private final Set<Integer> uncovered = new LinkedHashSet<>();

    /** How many conditions of each kind there are: what no watch asks of a word is not made of it. */
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);

    /** @param rate the share of articles that have a word, by its hash */
    CompiledWatches(LongToDoubleFunction rate) {
        ways = new Ways(rate);
    }

    /** Arms a watch that is not armed yet. */
    void arm(String id, Clause clause) {
        int number = roll.add(new Armed(id, clause));
        List<Way> all = ways.of(clause);
        if (all.stream().allMatch(Way::isCovered)) {
            all.forEach(way -> register.add(number, way));
            count(all, 1);
        } else {
            uncovered.add(number);
        }
    }

    void disarm(String id) {
        Integer number = roll.number(id);
        if (number == null) {
            return;
        }
        if (!uncovered.remove(number)) {
            List<Way> all = ways.of(roll.get(number).clause());
            all.forEach(way -> register.remove(number, way));
            count(all, -1);
        }
        roll.remove(number);
    }

    private void count(List<Way> all, int each) {
        all.stream()
                .flatMap(way -> way.conditions().stream())
                .forEach(condition -> kinds.merge(condition.kind(), each, Integer::sum));
    }

    int size() {
        return roll.size();
    }

    /** Whether articles can be held against them as they are; else {@link #settle} comes first. */
    boolean isSettled() {
        return roll.isRanked();
    }

    void settle() {
        roll.rank();
    }

    /** Adds the ids of the watches that an article matches, in order. */
    void match(ArticleWords article, Asked asked, Collection<String> into) {
        asked.begin(article, roll);
        look(article, asked.present);
        register.search(asked.present, asked);
        uncovered.forEach(number -> asked.found(number, false));
        roll.tell(asked.marks, into);
    }

    /** Looks up each different word, and what watches ask of its letters. */
    private void look(ArticleWords article, Present present) {
        Keys keys = register.keys();
        present.begin(keys.size());
        boolean beginnings = counted(Kind.BEGINNING) > 0;
        int edits = counted(Kind.TWICE_MISSPELT) > 0 ? 2 : counted(Kind.ONCE_MISSPELT) > 0 ? 1 : 0;
        Positions positions = article.positions();
        for (int word = 0; word < positions.different(); word++) {
            int places = positions.places(word);
            note(keys.find(positions.hash(word)), places, present);
            if ((beginnings || edits > 0) && places != Place.VALUES.bit()) {
                parts(article.spelled(word), beginnings, edits, places, present);
            }
        }
    }

    private void parts(Spelling spelled, boolean beginnings, int edits, int places, Present present) {
        Keys keys = register.keys();
        int letters = beginnings ? Math.min(spelled.size(), Spelling.LONGEST_BEGINNING) : 0;
        for (int i = 1; i <= letters; i++) {
            note(keys.find(spelled.beginning(i)), places, present);
        }
        int count = edits > 0 ? spelled.misspellings(edits) : 0;
        for (int i = 0; i < count; i++) {
            note(keys.find(spelled.misspelling(i)), places, present);
        }
    }

    private static void note(int key, int places, Present present) {
        if (key >= 0) {
            present.add(key, places);
        }
    }

    private int counted(Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** What is known of one article on its way through the watches; each thread keeps one. */
    static final class Asked implements Register.Finder {
        private final Present present = new Present();
        private ArticleWords article = new ArticleWords();
        private Roll roll = new Roll();
        private long[] marks = {};
        /** For which article a watch was asked last. */
        private int[] last = {};

        private int number;

        private void begin(ArticleWords next, Roll armed) {
            article = next;
            roll = armed;
            if (last.length < armed.end() || number == Integer.MAX_VALUE) {
                last = new int[armed.end() + armed.end() / 2];
                marks = new long[(last.length >>> 6) + 1];
                number = 0;
            }
            number++;
        }

        @Override
        public void found(int watch, boolean exact) {
            if (exact || (isFirst(watch) && roll.get(watch).clause().matches(article))) {
                int rank = roll.rank(watch);
                marks[rank >>> 6] |= 1L << rank;
            }
        }

        private boolean isFirst(int watch) {
            boolean first = last[watch] != number;
            last[watch] = number;
            return first;
        }
    }
}
