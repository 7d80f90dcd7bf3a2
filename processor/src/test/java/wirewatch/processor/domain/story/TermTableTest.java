package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TermTableTest {

    /** Holds the table against plain lists, through growth, removal and the reuse of places. */
    @Test
    void it_counts_and_finds_like_plain_lists() {
        TermTable table = new TermTable(Background.none());
        Map<Integer, List<Integer>> plain = new HashMap<>();
        Random random = new Random(11);
        for (int step = 0; step < 60_000; step++) {
            int term = 1 + random.nextInt(3000) * 65_536;
            List<Integer> stories = plain.computeIfAbsent(term, any -> new ArrayList<>());
            if (stories.isEmpty() || (random.nextInt(5) < 3 && stories.size() < TermTable.LONGEST)) {
                table.enter(term);
                table.post(term, step);
                stories.add(step);
            } else {
                int story = stories.remove(random.nextInt(stories.size()));
                assertThat(table.leave(term, story)).isTrue();
            }
        }

        plain.forEach((term, stories) -> {
            assertThat(stories(table, term)).isEqualTo(stories.size());
            assertThat(found(table, term)).isEqualTo(new TreeSet<>(stories));
        });
    }

    @Test
    void a_common_term_leads_to_its_latest_stories_only() {
        TermTable table = new TermTable(Background.none());
        for (int story = 0; story < 1000; story++) {
            table.enter(5);
            table.post(5, story);
        }

        assertThat(stories(table, 5)).isEqualTo(1000);
        assertThat(found(table, 5)).hasSize(TermTable.LONGEST).allMatch(story -> story >= 1000 - TermTable.LONGEST);
    }

    private static int stories(TermTable table, int term) {
        int place = table.place(term);
        return place < 0 ? 0 : table.storiesAt(place);
    }

    private static Set<Integer> found(TermTable table, int term) {
        Tally tally = new Tally();
        table.visit(term, 1, tally);
        Set<Integer> stories = new TreeSet<>();
        Arrays.stream(tally.best(5000, 0)).forEach(stories::add);
        return stories;
    }
}
