package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wirewatch.contract.Furniture.Dateline;
import wirewatch.contract.Publication;
import wirewatch.contract.Publication.From;
import wirewatch.contract.Publication.Precision;

class PublicationTimeTest {

    private static final Instant ARRIVAL = Instant.parse("2024-01-02T08:00:00Z");

    @TestFactory
    Stream<DynamicTest> every_common_form_is_read_with_its_precision() {
        return Stream.of(
                        "2018-07-15T10:22:33.123Z > 2018-07-15T10:22:33Z SECOND",
                        "2018-07-15T10:22:33+02:00 > 2018-07-15T08:22:33Z SECOND",
                        "2018-07-15T10:22-0500 > 2018-07-15T15:22:00Z MINUTE",
                        "2018-07-15T10Z > 2018-07-15T10:00:00Z HOUR",
                        "2018-07-15 10:22:00 > 2018-07-15T10:22:00Z SECOND",
                        "2018-07-15 > 2018-07-15T00:00:00Z DAY",
                        "2018-07-15T00:00:00Z > 2018-07-15T00:00:00Z DAY",
                        "2018-07 > 2018-07-01T00:00:00Z MONTH",
                        "2018 > 2018-01-01T00:00:00Z YEAR",
                        "20180715 > 2018-07-15T00:00:00Z DAY",
                        "20180715102233 > 2018-07-15T10:22:33Z SECOND",
                        "1531650153 > 2018-07-15T10:22:33Z SECOND",
                        "1531650153.25 > 2018-07-15T10:22:33Z SECOND",
                        "1531650153123 > 2018-07-15T10:22:33Z SECOND",
                        "Sun, 15 Jul 2018 10:22:33 GMT > 2018-07-15T10:22:33Z SECOND",
                        "Sun, 15 Jul 2018 10:22:33 -0400 > 2018-07-15T14:22:33Z SECOND",
                        "15 Jul 2018 > 2018-07-15T00:00:00Z DAY",
                        "July 15, 2018 > 2018-07-15T00:00:00Z DAY",
                        "July 15, 2018 9:43 PM ET > 2018-07-16T02:43:00Z MINUTE",
                        "15.07.2018 10:22 > 2018-07-15T10:22:00Z MINUTE",
                        "07/15/2018 > 2018-07-15T00:00:00Z DAY",
                        "15 de julio de 2018 > 2018-07-15T00:00:00Z DAY",
                        "15 juillet 2018 > 2018-07-15T00:00:00Z DAY",
                        "15 июля 2018 г. > 2018-07-15T00:00:00Z DAY",
                        "2018年7月15日 > 2018-07-15T00:00:00Z DAY",
                        "July 2018 > 2018-07-01T00:00:00Z MONTH")
                .map(form -> DynamicTest.dynamicTest(form, () -> {
                    String[] parts = form.split(" > ", -1);
                    Publication publication = delivered(parts[0]);
                    assertThat(publication.at().toString() + " " + publication.precision())
                            .isEqualTo(parts[1].replaceFirst("\\.\\d+", ""));
                    assertThat(publication.from()).isEqualTo(From.DELIVERED);
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_date_or_could_be_two_is_unknown() {
        return Stream.of(
                        "",
                        "yesterday",
                        "0000-00-00",
                        "2018-02-30",
                        "2018-13-01",
                        "03/04/2018",
                        "1066-10-14",
                        "-1",
                        "99",
                        "x".repeat(5_000),
                        "9".repeat(30))
                .map(claim -> DynamicTest.dynamicTest(
                        "'" + claim.substring(0, Math.min(20, claim.length())) + "'",
                        () -> assertThat(delivered(claim).from()).isEqualTo(From.ARRIVAL)));
    }

    @Test
    void a_date_in_the_future_is_the_arrival() {
        Publication publication = delivered("2999-01-01T00:00:00Z");
        assertThat(publication.at()).isEqualTo(ARRIVAL);
        assertThat(publication.from()).isEqualTo(From.DELIVERED);
    }

    @Test
    void without_a_claim_the_dateline_dates_the_text_in_the_year_of_its_arrival() {
        Publication publication = PublicationTime.of(null, dated("January 1"), null, ARRIVAL);
        assertThat(publication)
                .isEqualTo(new Publication(Instant.parse("2024-01-01T00:00:00Z"), Precision.DAY, From.DATELINE));
    }

    @Test
    void a_dateline_of_a_day_to_come_is_of_the_year_before() {
        Publication publication = PublicationTime.of("no date", dated("November 24"), null, ARRIVAL);
        assertThat(publication.at()).isEqualTo(Instant.parse("2023-11-24T00:00:00Z"));
    }

    @Test
    void a_dateline_of_an_old_page_is_of_the_year_in_which_the_page_was_found() {
        Publication publication = PublicationTime.of(null, dated("March 3"), "2013-03-04T10:00:00Z", ARRIVAL);
        assertThat(publication.at()).isEqualTo(Instant.parse("2013-03-03T00:00:00Z"));
    }

    @Test
    void then_comes_when_it_was_found_and_at_last_when_it_arrived() {
        Dateline placeOnly = new Dateline("LISKA –", "LISKA", null, null);
        assertThat(PublicationTime.of(null, placeOnly, "2023-12-31 10:00", ARRIVAL))
                .isEqualTo(new Publication(Instant.parse("2023-12-31T10:00:00Z"), Precision.MINUTE, From.FETCHED));
        assertThat(PublicationTime.of(null, null, null, ARRIVAL))
                .isEqualTo(new Publication(ARRIVAL, Precision.SECOND, From.ARRIVAL));
    }

    @Test
    void nothing_is_thrown_and_nothing_lies_after_the_arrival() {
        Random random = new Random(3);
        String signs = "0123456789-/:.TZ +,JulyMaPE年月日[]";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder claim = new StringBuilder();
            for (int c = random.nextInt(30); c > 0; c--) {
                claim.append(signs.charAt(random.nextInt(signs.length())));
            }
            Publication publication =
                    PublicationTime.of(claim.toString(), dated(claim.reverse().toString()), claim.toString(), ARRIVAL);
            assertThat(publication.at()).as(claim.toString()).isBeforeOrEqualTo(ARRIVAL);
        }
    }

    private static Publication delivered(String claim) {
        return PublicationTime.of(claim, null, null, ARRIVAL);
    }

    private static Dateline dated(String date) {
        return new Dateline("LISKA, " + date + " –", "LISKA", date, null);
    }
}
