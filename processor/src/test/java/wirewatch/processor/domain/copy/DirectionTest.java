package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.processor.domain.copy.Dispatch.FERRY;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Copy;
import wirewatch.contract.Furniture;
import wirewatch.contract.Furniture.Dateline;
import wirewatch.contract.Publication;
import wirewatch.contract.Publication.From;
import wirewatch.contract.Publication.Precision;
import wirewatch.processor.domain.copy.Direction.Which;

class DirectionTest {

    private static final Instant NOON = Instant.parse("2031-05-02T12:00:00Z");

    @Test
    void the_one_published_earlier_is_the_source() {
        Side early = published(FERRY, NOON, Precision.MINUTE);
        Side late = published(FERRY, NOON.plusSeconds(600), Precision.MINUTE);

        assertThat(source(early, late)).isEqualTo(Which.A);
        assertThat(source(late, early)).isEqualTo(Which.B);
    }

    @Test
    void a_day_says_nothing_about_an_hour_of_it() {
        Side day = published(FERRY, Instant.parse("2031-05-02T00:00:00Z"), Precision.DAY);
        Side hour = published(FERRY, NOON, Precision.MINUTE);

        assertThat(source(day, hour)).isNull();
    }

    @Test
    void where_nothing_is_known_it_cannot_be_told() {
        assertThat(source(FERRY.side(), FERRY.side())).isNull();
        assertThat(Comparison.of(FERRY.side(), FERRY.side()).isReversed()).isFalse();
    }

    @Test
    void arrival_decides_where_nothing_else_does() {
        Comparison comparison = Comparison.of(FERRY.side(), FERRY.side(), Arrival.B_FIRST);

        assertThat(comparison.direction().source()).isEqualTo(Which.B);
    }

    @Test
    void a_plan_is_older_than_the_fact_even_where_the_clock_of_the_crawler_says_otherwise() {
        Dispatch later = FERRY.changing("will close", "closed").changing("are due to arrive", "arrived");

        assertThat(Comparison.of(FERRY.side(), later.side(), Arrival.B_FIRST)
                        .direction()
                        .source())
                .isEqualTo(Which.A);
        assertThat(Comparison.of(later.side(), FERRY.side(), Arrival.A_FIRST)
                        .direction()
                        .source())
                .isEqualTo(Which.B);
    }

    @Test
    void who_is_credited_is_the_source() {
        Furniture credit = new Furniture(
                null,
                List.of(),
                new Dateline("ORLO (AFP)", "ORLO", null, "AFP"),
                null,
                null,
                null,
                List.of(),
                null,
                null);
        Side agency = new Side(FERRY.side().text(), FERRY.side().words(), null, "afp.com", List.of());
        Side paper = FERRY.framedBy(credit).side();

        assertThat(source(agency, paper)).isEqualTo(Which.A);
        assertThat(source(paper, agency)).isEqualTo(Which.B);
    }

    @Test
    void what_a_reprint_put_around_the_body_is_a_weak_hint_that_adds_up() {
        Furniture around = new Furniture(
                "Harbour shut", List.of("The pier"), null, null, "https://news.example/1", null, List.of(), null, null);

        Direction direction =
                Comparison.of(FERRY.side(), FERRY.framedBy(around).side()).direction();

        assertThat(direction.source()).isEqualTo(Which.A);
        assertThat(direction.confidence()).isBetween(0.6, 0.8);
        assertThat(direction.reasons()).extracting(Direction.Reason::name).containsExactly("furniture");
    }

    @Test
    void the_copy_names_its_source_and_the_lag_whichever_was_given_first() {
        Side early = new Side(
                FERRY.side().text(), FERRY.side().words(), at(NOON, Precision.MINUTE), "The Example Post", List.of());
        Side late = published(FERRY.without("Hotel"), NOON.plusSeconds(5400), Precision.SECOND);

        Copy copy = Comparison.of(late, early).copyOf("post-1");

        assertThat(copy.id()).isEqualTo("post-1");
        assertThat(copy.outlet()).isEqualTo("The Example Post");
        assertThat(copy.lagSeconds()).isEqualTo(5400);
        assertThat(copy.coverageOfCopy()).isEqualTo(1);
        assertThat(copy.coverageOfSource()).isBetween(0.8, 0.95);
        assertThat(Comparison.of(late, early).editReport().voicesRemoved()).containsExactly("Lucia Brandt");
    }

    @Test
    void a_lag_is_not_made_of_days() {
        Side early = published(FERRY, NOON, Precision.DAY);
        Side late = published(FERRY, NOON.plusSeconds(172_800), Precision.SECOND);

        assertThat(Comparison.of(early, late).copyOf("x").lagSeconds()).isNull();
    }

    private static Side published(Dispatch dispatch, Instant at, Precision precision) {
        return new Side(dispatch.side().text(), dispatch.side().words(), at(at, precision), null, List.of());
    }

    private static Publication at(Instant at, Precision precision) {
        return new Publication(at, precision, From.DELIVERED);
    }

    private static @Nullable Which source(Side a, Side b) {
        return Comparison.of(a, b).direction().source();
    }
}
