package wirewatch.sink.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.sink.Samples.NOON;
import static wirewatch.sink.Samples.alert;
import static wirewatch.sink.Samples.clipping;
import static wirewatch.sink.Samples.story;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.watch.Needed;
import wirewatch.processor.domain.watch.WatchTrial;
import wirewatch.sink.archive.Batch.Advance;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Batch.Unreadable;

/** What every archive must do; one subclass a database. */
abstract class ArchiveContract {

    private static final Part CLIPPINGS = new Part("clippings", "a", 0);

    private final AtomicLong next = new AtomicLong(Advance.NEVER);
    private Archive archive;

    /** The same database each time it is asked, empty at first. */
    abstract Archive open();

    @BeforeEach
    void opens() {
        archive = open();
    }

    @AfterEach
    void closes() {
        archive.close();
    }

    @Test
    void a_clipping_comes_back_as_it_was() {
        Clipping clipping = clipping("c")
                .at("https://a.example/dam")
                .matching("dam", "doha")
                .make();
        store(clipping);
        assertThat(archive.clipping("c")).contains(clipping);
        assertThat(archive.clipping("d")).isEmpty();
    }

    @Test
    void of_a_clipping_the_highest_version_stays_in_whatever_order_they_come() {
        Clipping third = clipping("c").version(3).in("other").make();
        store(clipping("c").version(2).make());
        store(third, clipping("c").version(1).make());
        store(clipping("c").version(2).make());
        assertThat(archive.clipping("c")).contains(third);
        assertThat(archive.clippingsOf("story-1", null, 10).items()).isEmpty();
        assertThat(archive.counts().clippings()).isEqualTo(1);
    }

    @Test
    void rows_and_offsets_are_stored_together_and_survive_a_restart() {
        store(clipping("c").make());
        archive.close();
        archive = open();
        assertThat(archive.offsets()).containsEntry(CLIPPINGS, next.get());
        assertThat(archive.clipping("c")).isPresent();
    }

    @Test
    void a_writer_that_was_overtaken_is_refused_and_stores_nothing() {
        store(clipping("first").make());
        Advance stale = new Advance(CLIPPINGS, Advance.NEVER, 9);
        assertThat(archive.store(batch(List.of(kept(clipping("late").make())), List.of(stale))))
                .isFalse();
        Advance wrong = new Advance(CLIPPINGS, 77, 99);
        assertThat(archive.store(batch(List.of(kept(clipping("late").make())), List.of(wrong))))
                .isFalse();
        assertThat(archive.clipping("late")).isEmpty();
        assertThat(archive.offsets()).containsEntry(CLIPPINGS, next.get());
    }

    @Test
    void a_topic_made_anew_starts_over_beside_the_old_one() {
        store(clipping("c").make());
        Part again = new Part(CLIPPINGS.topic(), "b", 0);
        assertThat(archive.store(batch(List.of(), List.of(new Advance(again, Advance.NEVER, 5)))))
                .isTrue();
        assertThat(archive.offsets()).containsEntry(again, 5L).containsEntry(CLIPPINGS, next.get());
    }

    @Test
    void the_identity_stays() {
        String identity = archive.identity();
        archive.close();
        archive = open();
        assertThat(archive.identity()).isEqualTo(identity).hasSizeGreaterThan(10);
    }

    @Test
    void a_merged_story_leads_to_the_one_that_lives_and_brings_its_clippings_along() {
        stories(story("old", NOON, null), story("young", NOON, "middle"), story("middle", NOON, "old"));
        store(
                clipping("c1").in("young").arrived(NOON.plusSeconds(3)).make(),
                clipping("c2").in("old").arrived(NOON.plusSeconds(1)).make(),
                clipping("c3").in("middle").arrived(NOON.plusSeconds(2)).make(),
                clipping("c4").in("elsewhere").make());
        assertThat(archive.story("young"))
                .hasValueSatisfying(story -> assertThat(story.id()).isEqualTo("old"));
        assertThat(archive.story("old"))
                .hasValueSatisfying(story -> assertThat(story.id()).isEqualTo("old"));
        assertThat(archive.story("nobody")).isEmpty();
        assertThat(ids(archive.clippingsOf("old", null, 10).items())).containsExactly("c2", "c3", "c1");
    }

    @Test
    void stories_merged_in_a_circle_end_the_search() {
        stories(story("a", NOON, "b"), story("b", NOON, "a"));
        assertThat(archive.story("a")).isPresent();
        assertThat(archive.clippingsOf("a", null, 10).items()).isEmpty();
    }

    @Test
    void of_a_story_the_latest_record_stays() {
        stories(story("s", NOON, null), story("s", NOON.plusSeconds(60), null));
        stories(story("s", NOON.plusSeconds(30), null));
        assertThat(archive.story("s"))
                .hasValueSatisfying(story -> assertThat(story.last()).isEqualTo(NOON.plusSeconds(30)));
    }

    @Test
    void the_story_list_has_the_living_ones_the_latest_first() {
        stories(
                story("early", NOON, null),
                story("late", NOON.plusSeconds(9), null),
                story("merged", NOON.plusSeconds(99), "late"));
        assertThat(archive.latestStories(null, null, 10).items())
                .extracting(Story::id)
                .containsExactly("late", "early");
        assertThat(archive.counts().stories()).isEqualTo(2);
    }

    @Test
    void pages_give_everything_once_though_many_share_a_time_and_more_come_meanwhile() {
        Random random = new Random(3);
        List<Alert> alerts = IntStream.range(0, 57)
                .mapToObj(i -> alert("a" + i, "dam", NOON.plusSeconds(random.nextInt(5))))
                .toList();
        alerts(alerts.toArray(Alert[]::new));
        List<String> seen = new ArrayList<>();
        Cursor after = null;
        do {
            Page<Alert> page = archive.alertsOf("dam", after, 10);
            page.items().forEach(alert -> seen.add(alert.id()));
            after = page.next() == null ? null : Cursor.parse(page.next().toString());
            alerts(alert("newer" + seen.size(), "dam", NOON.plusSeconds(60)));
        } while (after != null);
        assertThat(seen)
                .hasSize(57)
                .doesNotHaveDuplicates()
                .containsAll(alerts.stream().map(Alert::id).toList());
    }

    @Test
    void alerts_are_found_by_watch_and_by_time() {
        alerts(
                alert("1", "dam", NOON),
                alert("2", "doha", NOON.plusSeconds(1)),
                alert("3", "dam", NOON.plusSeconds(2)));
        alerts(alert("1", "dam", NOON));
        assertThat(archive.alertsOf("dam", null, 10).items())
                .extracting(Alert::id)
                .containsExactly("3", "1");
        assertThat(archive.latestAlerts(null, 2).items()).extracting(Alert::id).containsExactly("3", "2");
        assertThat(archive.alertsOf("none", null, 2).items()).isEmpty();
        assertThat(archive.counts().alerts()).isEqualTo(3);
    }

    @Test
    void hostile_texts_are_stored_and_come_back() {
        String nasty = "NUL \u0000 half \uD800 quote ' \" ; DROP TABLE clippings; -- \u202E";
        Clipping clipping =
                clipping("c").titled(nasty).by(nasty.repeat(200)).at(nasty).make();
        store(clipping);
        assertThat(archive.clipping("c")).hasValueSatisfying(stored -> {
            assertThat(stored.title()).startsWith("NUL \u0000 half").endsWith("\u202E");
            assertThat(stored.text()).isEqualTo(clipping.text());
        });
        assertThat(archive.clipping(nasty)).isEmpty();
    }

    @Test
    void what_the_database_refuses_is_set_aside_and_the_rest_is_stored() {
        String without = Wire.write(clipping("bad").make()).replace("\"language\":\"en\",", "");
        Kept<Clipping> bad = new Kept<>(Wire.read(without, Clipping.class), without, CLIPPINGS, 1);
        long from = next.get();
        next.set(from + 3);
        assertThat(archive.store(batch(
                        List.of(
                                kept(clipping("good").make()),
                                bad,
                                kept(clipping("fine").make())),
                        List.of(new Advance(CLIPPINGS, from, from + 3)))))
                .isTrue();
        assertThat(archive.clipping("good")).isPresent();
        assertThat(archive.clipping("fine")).isPresent();
        assertThat(archive.clipping("bad")).isEmpty();
        assertThat(archive.counts().unreadable()).isEqualTo(1);
    }

    @Test
    void what_could_not_be_read_is_kept_once() {
        Unreadable poison = new Unreadable(CLIPPINGS, 5, "not a Clipping", "AAEC");
        for (int i = 0; i < 2; i++) {
            long from = next.getAndIncrement();
            archive.store(new Batch(
                    List.of(), List.of(), List.of(), List.of(poison), List.of(new Advance(CLIPPINGS, from, from + 1))));
        }
        assertThat(archive.counts()).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void what_a_clipping_was_before_it_was_revised_is_kept() {
        Clipping first = clipping("c").titled("Dam holds").make();
        Clipping second = clipping("c").version(2).titled("Dam breaks").make();
        Clipping third = clipping("c").version(3).titled("Dam broke").make();
        store(first, clipping("other").make());
        store(second, third);
        store(third);
        assertThat(archive.earlierVersions(List.of("c"))).containsExactly(first, second);
        assertThat(archive.earlierVersions(List.of("other"))).isEmpty();
        assertThat(archive.clipping("c")).contains(third);
    }

    @Test
    void when_a_clipping_was_stored_and_stored_again_is_known() {
        Instant before = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
        store(clipping("a").make(), clipping("b").make());
        store(clipping("a").version(2).make());
        assertThat(archive.stored("b")).hasSize(1);
        assertThat(archive.stored("a")).hasSize(2).isSortedAccordingTo(Comparator.comparing(Stored::at));
        assertThat(archive.stored("a")).extracting(Stored::at).allMatch(at -> !at.isBefore(before));
        assertThat(archive.stored("a")).extracting(Stored::change).last().isEqualTo(archive.lastChange());
        assertThat(archive.stored("nobody")).isEmpty();
    }

    @Test
    void what_came_lately_is_counted_by_its_arrival() {
        store(
                clipping("a").arrived(NOON).make(),
                clipping("b").arrived(NOON.minusSeconds(1)).make());
        stories(story("s", NOON, null), story("t", NOON.minusSeconds(1), null), story("gone", NOON, "s"));
        alerts(alert("1", "dam", NOON), alert("2", "dam", NOON.plusSeconds(9)));
        assertThat(archive.arrivals(NOON)).isEqualTo(new Arrivals(1, 1, 2));
        assertThat(archive.arrivals(NOON.plusSeconds(10))).isEqualTo(new Arrivals(0, 0, 0));
    }

    @Test
    void changes_come_in_order_and_a_clipping_decided_again_comes_again() {
        store(clipping("a").make(), clipping("b").make());
        stories(story("s", NOON, null));
        long seen = archive.lastChange();
        assertThat(archive.changes(0, 10)).extracting(Change::id).containsExactly("a", "b", "s");
        assertThat(archive.changes(seen, 10)).isEmpty();
        store(clipping("a").version(2).make());
        alerts(alert("1", "dam", NOON));
        assertThat(archive.changes(seen, 10)).extracting(Change::kind).containsExactly("clipping", "alert");
        assertThat(archive.changes(0, 2)).extracting(Change::id).containsExactly("b", "s");
    }

    @Test
    void clippings_are_found_by_their_words_the_last_to_come_first() {
        store(
                clipping("a").titled("Velda dam bursts").make(),
                clipping("b").titled("Ferry sinks").make());
        store(clipping("c").titled("Dam of Velda: 3.5% more Élan").make());
        digested();
        assertThat(found("velda AND title:bursts")).containsExactly("a");
        assertThat(found("velda")).containsExactly("c", "b", "a");
        assertThat(found("ferr* OR elan")).containsExactly("c", "b");
        assertThat(found("outlet:\"Velda Courier\" AND 3.5")).containsExactly("c");
        assertThat(found("outlet:Velda")).isEmpty();
        assertThat(found("/.*/")).containsExactly("c", "b", "a");
        assertThat(found("nothing")).isEmpty();
    }

    @Test
    void a_clipping_that_is_revised_is_found_by_its_new_words_at_its_old_place() {
        store(clipping("a").titled("Ferry sinks").make());
        store(clipping("b").titled("Ferry rises").make());
        digested();
        store(clipping("a").version(2).titled("Ship sinks").make());
        digested();
        assertThat(found("ferry")).containsExactly("b");
        assertThat(found("sinks OR rises")).containsExactly("b", "a");
    }

    @Test
    void a_search_goes_on_below_a_place() {
        store(clipping("a").make(), clipping("b").make(), clipping("c").make());
        digested();
        Needed dam = new WatchTrial("dam").needed();
        Found last = archive.find(dam, Long.MAX_VALUE, 2).get(1);
        assertThat(archive.find(dam, last.place(), 2))
                .extracting(found -> found.clipping().id())
                .containsExactly("a");
    }

    @Test
    void hostile_words_are_indexed_and_asked_for_without_harm() {
        store(clipping("c")
                .titled("a' OR \"1\" NUL \u0000 half \uD800 \u202E x\\y " + "long".repeat(900))
                .make());
        digested();
        for (String query :
                List.of("half", "\"x y\"", "outlet:\"' | \\\\ & ! <-> * \\\" ( NEAR\"", "lo*", "\u202Ehalf")) {
            assertThat(archive.find(new WatchTrial(query).needed(), Long.MAX_VALUE, 5))
                    .isNotNull();
        }
        assertThat(found("half")).containsExactly("c");
    }

    @Test
    void who_copied_whom_is_counted_with_the_median_lag() {
        store(
                clipping("s").by("Wire").make(),
                copy("c1", "Post", "Wire", 60L),
                copy("c2", "Post", "Wire", 180L),
                copy("c3", "Post", "Wire", null),
                copy("c4", "Post", "Wire", 100L),
                copy("c5", null, "Post", 10L),
                copy("c6", "Echo", "Wire", 10L),
                copy("c7", "Echo", "Wire", 20L),
                clipping("own").by("Post").decided(Decision.RELATED).make());
        digested();
        assertThat(archive.copyPaths(Period.EVER))
                .containsExactly(
                        new CopyPath("Wire", "Post", 4, 100L),
                        new CopyPath("Wire", "Echo", 2, 15L),
                        new CopyPath("Post", null, 1, 10L));
        assertThat(archive.outlets(Period.EVER))
                .containsExactly(
                        new OutletWork("Wire", 1, 1, 0, 0, 6, null),
                        new OutletWork("Post", 5, 1, 4, 0, 1, 100L),
                        new OutletWork("Echo", 2, 0, 2, 0, 0, 15L),
                        new OutletWork(null, 1, 0, 1, 0, 0, 10L));
        assertThat(archive.copiesOf("s", null, 10).items()).hasSize(7);
        Period later = new Period(NOON.plusSeconds(1), Instant.MAX);
        assertThat(archive.outlets(later)).isEmpty();
        assertThat(archive.copyPaths(later)).isEmpty();
    }

    @Test
    void a_copy_that_is_decided_again_counts_once() {
        store(copy("c", "Post", "Wire", 60L));
        digested();
        store(clipping("c").by("Post").version(2).decided(Decision.RELATED).make());
        digested();
        assertThat(archive.copyPaths(Period.EVER)).isEmpty();
    }

    @Test
    void the_time_line_of_a_story_has_the_clippings_of_those_it_took_in() {
        stories(story("old", NOON, null), story("young", NOON, "old"), story("empty", NOON, null));
        store(
                clipping("c1").in("young").arrived(NOON.plusSeconds(3)).make(),
                clipping("c2").in("old").arrived(NOON.plusSeconds(1)).make());
        assertThat(archive.beats(List.of("old", "empty")))
                .containsOnly(Map.entry(
                        "old",
                        List.of(
                                new Beat(NOON.plusSeconds(1), Decision.NEW_STORY),
                                new Beat(NOON.plusSeconds(3), Decision.NEW_STORY))));
        assertThat(archive.beats(List.of())).isEmpty();
    }

    @Test
    void clippings_are_listed_by_outlet_and_by_ids() {
        store(
                clipping("a").by("Post").make(),
                clipping("b").by("Wire").arrived(NOON.plusSeconds(1)).make());
        assertThat(ids(archive.latestClippings(null, null, 10).items())).containsExactly("b", "a");
        assertThat(ids(archive.latestClippings("Post", null, 10).items())).containsExactly("a");
        assertThat(ids(archive.clippings(List.of("b", "none", "a", "b")))).containsExactly("b", "a");
    }

    private static Clipping copy(String id, @Nullable String outlet, String source, @Nullable Long lag) {
        return clipping(id)
                .by(outlet)
                .decided(Decision.REPRINT)
                .make(new Copy("s", source, 0.9, 0.9, 80, 0.99, "rule", lag), null);
    }

    private List<@Nullable String> found(String query) {
        WatchTrial trial = new WatchTrial(query);
        return archive.find(trial.needed(), Long.MAX_VALUE, 10).stream()
                .<@Nullable String>map(found -> found.clipping().id())
                .toList();
    }

    void digested() {
        Digest digest = (Digest) archive.digest();
        while (digest.digest()) {}
    }

    void store(Clipping... clippings) {
        List<Kept<Clipping>> kept = new ArrayList<>();
        for (Clipping clipping : clippings) {
            kept.add(kept(clipping));
        }
        assertThat(archive.store(batch(kept, List.of(advance())))).isTrue();
    }

    private void stories(Story... stories) {
        List<Kept<Story>> kept = new ArrayList<>();
        for (Story story : stories) {
            kept.add(new Kept<>(story, Wire.write(story), CLIPPINGS, 0));
        }
        assertThat(archive.store(new Batch(List.of(), kept, List.of(), List.of(), List.of(advance()))))
                .isTrue();
    }

    private void alerts(Alert... alerts) {
        List<Kept<Alert>> kept = new ArrayList<>();
        for (Alert alert : alerts) {
            kept.add(new Kept<>(alert, Wire.write(alert), CLIPPINGS, 0));
        }
        assertThat(archive.store(new Batch(List.of(), List.of(), kept, List.of(), List.of(advance()))))
                .isTrue();
    }

    private Advance advance() {
        long from = next.getAndIncrement();
        return new Advance(CLIPPINGS, from, from + 1);
    }

    private static Batch batch(List<Kept<Clipping>> clippings, List<Advance> advances) {
        return new Batch(clippings, List.of(), List.of(), List.of(), advances);
    }

    private static Kept<Clipping> kept(Clipping clipping) {
        return new Kept<>(clipping, Wire.write(clipping), CLIPPINGS, 0);
    }

    private static List<@Nullable String> ids(List<Clipping> clippings) {
        List<@Nullable String> ids = new ArrayList<>();
        clippings.forEach(clipping -> ids.add(clipping.id()));
        return ids;
    }
}
