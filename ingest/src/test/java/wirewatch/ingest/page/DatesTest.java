package wirewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DatesTest {

    @Test
    void the_ways_in_which_pages_write_dates_become_iso_of_the_same_precision() {
        Map.ofEntries(
                        Map.entry("2024-11-18", "2024-11-18"),
                        Map.entry("20241118", "2024-11-18"),
                        Map.entry("2024/11/8", "2024-11-08"),
                        Map.entry("2024-11-18T10:30", "2024-11-18T10:30"),
                        Map.entry("2024-11-18 10:30:05", "2024-11-18T10:30:05"),
                        Map.entry("2024-11-18T10:30:05.123Z", "2024-11-18T10:30:05Z"),
                        Map.entry("2024-11-18T10:30:05+0100", "2024-11-18T10:30:05+01:00"),
                        Map.entry("2024-11-18T10:30:05-05:30", "2024-11-18T10:30:05-05:30"),
                        Map.entry("Mon, 18 Nov 2024 10:30:05 GMT", "2024-11-18T10:30:05Z"),
                        Map.entry("November 18, 2024", "2024-11-18"),
                        Map.entry("Nov. 18th, 2024, 3:05 p.m.", "2024-11-18T15:05"),
                        Map.entry("18.11.2024, 07:45 Uhr", "2024-11-18T07:45"),
                        Map.entry("18/11/2024 07:45", "2024-11-18T07:45"),
                        Map.entry("11/18/2024", "2024-11-18"),
                        Map.entry("1731922205", "2024-11-18T09:30:05Z"),
                        Map.entry("1731922205123", "2024-11-18T09:30:05Z"))
                .forEach((written, iso) ->
                        assertThat(Dates.iso(written)).as(written).isEqualTo(iso));
    }

    @Test
    void what_is_no_date_is_none() {
        for (String written : new String[] {
            null,
            "",
            "yesterday",
            "2024-13-45",
            "2024-02-30T10:00",
            "18",
            "03/04/2024",
            "9".repeat(5000),
            "2024-11-18T10:30+99:00"
        }) {
            assertThat(Dates.iso(written)).as(String.valueOf(written)).isNull();
        }
    }
}
