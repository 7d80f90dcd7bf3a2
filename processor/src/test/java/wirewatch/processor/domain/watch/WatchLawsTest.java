package wirewatch.processor.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** Whatever the queries and the articles: the watches match exactly what Lucene matches. */
class WatchLawsTest {

    private static final List<String> WORDS = List.of(
            "dam",
            "dams",
            "flood",
            "flooded",
            "river",
            "café",
            "Cafe",
            "naïve",
            "U.S.",
            "us",
            "president's",
            "don't",
            "Al-Ansari",
            "ansari",
            "1,300",
            "5.75",
            "北京",
            "京",
            "Елена",
            "ёлка",
            "velda",
            "Übung",
            "co2",
            "said",
            "the");
    private static final List<String> OUTLETS = List.of("Harbour Post", "Meridian Wire", "harbour times");
    private static final List<String> RANGE = List.of("a", "co", "dams", "flood", "river", "v");
    private static final List<String> TAGS = List.of("medtop:04000000", "agency:ap", "person:Ana Duarte");

    private final List<String> queries = new ArrayList<>();
    private final List<Query> parsed = new ArrayList<>();
    private final Set<String> disarmed = new HashSet<>();
    private int found;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void watches_match_what_lucene_matches(long seed) throws IOException {
        Random random = new Random(seed);
        WatchIndex index = new WatchIndex();
        for (int i = 0; i < 400; i++) {
            arm(query(random, 3), index);
        }
        for (int i = 0; i < 80; i++) {
            same(article(random), index);
        }
        assertThat(found).as("matches in all").isGreaterThan(1_000);
        disarmSome(random, index);
        for (int i = 0; i < 20; i++) {
            same(article(random), index);
        }
    }

    private void arm(String query, WatchIndex index) {
        try {
            index.arm(new Watch("w" + queries.size(), null, query, Set.of()));
            queries.add(query);
            parsed.add(WatchQuery.parse(query));
        } catch (IllegalArgumentException onlyNegative) {
            assertThat(onlyNegative).hasMessageContaining("must not be there");
        }
    }

    private void disarmSome(Random random, WatchIndex index) {
        for (int i = 0; i < queries.size(); i += 1 + random.nextInt(3)) {
            index.disarm("w" + i);
            disarmed.add("w" + i);
        }
    }

    /** Lucene is asked query by query, on an index of the one article. */
    private void same(Searchable article, WatchIndex index) throws IOException {
        IndexSearcher lucene = MemoryIndex.fromDocument(LuceneDocument.of(article), Fields.analyzer())
                .createSearcher();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            boolean hit = lucene.count(parsed.get(i)) > 0;
            expected.addAll(hit && !disarmed.contains("w" + i) ? List.of("w" + i) : List.of());
        }
        List<String> matched = index.match(article);
        found += matched.size();
        assertThat(named(matched))
                .as(article.title() + " | " + article.text().text())
                .isEqualTo(named(expected));
    }

    private Set<String> named(List<String> ids) {
        return ids.stream()
                .map(id -> id + " " + queries.get(Integer.parseInt(id.substring(1))))
                .collect(Collectors.toSet());
    }

    private static Searchable article(Random random) {
        String title = random.nextInt(4) == 0 ? null : text(random, 6);
        String author = random.nextInt(3) == 0 ? null : text(random, 2);
        String outlet = random.nextInt(3) == 0 ? null : one(random, OUTLETS);
        List<String> tags = random.nextBoolean() ? List.of() : List.of(one(random, TAGS));
        return new Searchable(
                title, Words.of(text(random, 40)), outlet, author, random.nextBoolean() ? "en" : "de", tags);
    }

    private static String text(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> one(random, WORDS))
                .collect(Collectors.joining(random.nextInt(5) == 0 ? ", " : " "));
    }

    private static String query(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 8 : depth < 3 ? 16 : 17);
        return switch (kind) {
            case 0, 1, 2 -> one(random, WORDS);
            case 3 -> '"' + words(random) + '"';
            case 4 -> '"' + words(random) + "\"~" + random.nextInt(6);
            case 5 -> part(random);
            case 6 -> field(random);
            case 7 -> "title:" + one(random, WORDS);
            case 8, 9 -> "(" + query(random, depth - 1) + " AND " + query(random, depth - 1) + ")";
            case 10, 11 -> "(" + query(random, depth - 1) + " OR " + query(random, depth - 1) + ")";
            case 12 -> "(" + query(random, depth - 1) + " AND NOT " + query(random, depth - 1) + ")";
            case 13 -> "(+" + query(random, depth - 1) + " OR " + query(random, depth - 1) + ")";
            case 14 ->
                "(" + query(random, depth - 1) + " OR +" + query(random, depth - 1) + " -" + one(random, WORDS) + ")";
            case 16 -> "(" + either(random, 40) + " AND " + either(random, 3) + " AND NOT " + either(random, 2) + ")";
            default -> "(" + query(random, depth - 1) + " " + query(random, depth - 1) + "^2)";
        };
    }

    /** Most of the alternatives stand nowhere. */
    private static String either(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> random.nextInt(4) == 0 ? one(random, WORDS) : "nowhere" + random.nextInt(50))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String words(Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(i -> one(random, WORDS))
                .collect(Collectors.joining(" "));
    }

    private static String part(Random random) {
        String word = one(random, WORDS);
        String start = word.substring(0, 1 + random.nextInt(word.length()));
        return switch (random.nextInt(10)) {
            case 0 -> start + "?";
            case 1 -> start + "*" + word.charAt(word.length() - 1);
            case 2, 3 -> word + "~" + random.nextInt(3);
            case 4 -> "/" + "[a-f]am.*" + "/";
            case 5 -> "[" + one(random, RANGE) + " TO " + one(random, RANGE) + "}";
            case 6 -> one(random, List.of("title:", "author:", "text:")) + start + one(random, List.of("*", "?", "~"));
            default -> start + "*";
        };
    }

    private static String field(Random random) {
        return switch (random.nextInt(10)) {
            case 6 -> "outlet:\"" + one(random, OUTLETS) + "\"~2";
            case 7 -> "title:(" + one(random, WORDS) + " OR " + one(random, WORDS) + ")";
            case 8 -> "title:\"" + words(random) + "\"";
            case 9 -> "*:*";
            case 0 -> "outlet:\"" + one(random, OUTLETS) + '"';
            case 1 -> "language:en";
            case 2 -> "tag:\"" + one(random, TAGS) + '"';
            case 3 -> "author:" + one(random, WORDS);
            case 4 -> "outlet:har*";
            default -> "text:" + one(random, WORDS);
        };
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
