package wirewatch.processor.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.Needed.All;
import wirewatch.processor.domain.watch.Needed.Any;
import wirewatch.processor.domain.watch.Needed.Anything;
import wirewatch.processor.domain.watch.Needed.Prefix;
import wirewatch.processor.domain.watch.Needed.Word;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

class WatchTrialTest {

    private static final Searchable DAM =
            article("Velda dam holds", "The dam at Velda holds. Élan said: floods ahead.");

    @Test
    void a_hit_says_where_the_words_stand() {
        assertThat(hits("velda AND text:flood*")).containsExactly("text:Velda", "text:floods", "title:Velda");
        assertThat(hits("\"dam at velda\"")).containsExactly("text:dam at Velda");
        assertThat(hits("elan")).containsExactly("text:Élan");
    }

    @Test
    void what_does_not_match_has_no_hits_though_some_of_its_words_stand_there() {
        assertThat(new WatchTrial("velda AND \"holds the dam\"").hits(DAM)).isEmpty();
        assertThat(new WatchTrial("dam NOT velda").hits(DAM)).isEmpty();
    }

    @Test
    void a_value_matches_whole() {
        assertThat(new WatchTrial("outlet:\"Meridian Wire\"").matches(DAM)).isTrue();
        assertThat(new WatchTrial("outlet:Meridian").matches(DAM)).isFalse();
    }

    @Test
    void a_query_tells_what_it_needs() {
        assertThat(needed("dam")).isEqualTo(new Word("dam"));
        assertThat(needed("Velda AND (flood* OR spillway)"))
                .isEqualTo(new All(
                        List.of(new Word("velda"), new Any(List.of(new Prefix("flood"), new Word("spillway"))))));
        assertThat(needed("\"velda dam\"~4 NOT lake")).isEqualTo(new All(List.of(new Word("velda"), new Word("dam"))));
        assertThat(needed("outlet:\"Meridian Wire\"")).isEqualTo(new Word("outlet:meridian wire"));
        assertThat(needed("/d.m/ OR velda")).isEqualTo(new Anything());
        assertThat(needed("/d.m/ AND velda")).isEqualTo(new Word("velda"));
        assertThat(needed("fl?od")).isEqualTo(new Prefix("fl"));
    }

    @Test
    void a_query_that_could_not_be_armed_cannot_be_tried() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WatchTrial("NOT dam"));
    }

    @Test
    void law_a_trial_finds_what_the_armed_watch_finds_and_never_more_than_it_needs() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            String query = query(random, 2);
            Searchable article = randomArticle(random);
            WatchTrial trial = new WatchTrial(query);
            WatchIndex armed = new WatchIndex();
            armed.arm(new Watch("w", null, query, null));
            boolean matches = trial.matches(article);
            assertThat(matches)
                    .as("%s in %s", query, article)
                    .isEqualTo(!armed.match(article).isEmpty());
            assertThat(trial.hits(article).isPresent())
                    .as("%s in %s, asked of Lucene", query, article)
                    .isEqualTo(matches);
            assertThat(!matches || holds(WatchTrial.words(article), trial.needed()))
                    .as("%s needs %s of %s", query, trial.needed(), article)
                    .isTrue();
        }
    }

    private static boolean holds(Set<String> words, Needed needed) {
        if (needed instanceof Word word) {
            return words.contains(word.word());
        }
        if (needed instanceof Prefix prefix) {
            return words.stream().anyMatch(word -> word.startsWith(prefix.prefix()));
        }
        if (needed instanceof All all) {
            return all.parts().stream().allMatch(part -> holds(words, part));
        }
        return !(needed instanceof Any any) || any.parts().stream().anyMatch(part -> holds(words, part));
    }

    private static String query(Random random, int depth) {
        String word = "w" + random.nextInt(12);
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> word;
            case 1 -> "w" + random.nextInt(2) + "*";
            case 2 -> "\"" + word + " w" + random.nextInt(12) + "\"~" + random.nextInt(4);
            case 3 -> "title:" + word;
            case 4 -> "outlet:\"Outlet " + random.nextInt(3) + "\"";
            case 5 -> "(" + query(random, depth - 1) + " AND " + query(random, depth - 1) + ")";
            case 6 -> "(" + query(random, depth - 1) + " OR " + query(random, depth - 1) + ")";
            default -> "(" + query(random, depth - 1) + " NOT " + word + ")";
        };
    }

    private static Searchable randomArticle(Random random) {
        return new Searchable(
                random.nextInt(4) == 0 ? null : words(random, 3),
                Words.of(words(random, 12)),
                random.nextBoolean() ? null : "Outlet " + random.nextInt(3),
                null,
                "en",
                List.of());
    }

    private static String words(Random random, int most) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> "W" + random.nextInt(12))
                .collect(Collectors.joining(" "));
    }

    private static Needed needed(String query) {
        return new WatchTrial(query).needed();
    }

    private static List<String> hits(String query) {
        return new WatchTrial(query)
                .hits(DAM).orElseThrow().stream()
                        .map(hit -> hit.field() + ":" + field(hit.field()).substring(hit.start(), hit.end()))
                        .toList();
    }

    private static String field(String field) {
        return field.equals("title") ? String.valueOf(DAM.title()) : DAM.text().text();
    }

    private static Searchable article(@Nullable String title, String text) {
        return new Searchable(
                title, Words.of(text), "Meridian Wire", "Ana", "en", List.of("topic:x".toLowerCase(Locale.ROOT)));
    }
}
