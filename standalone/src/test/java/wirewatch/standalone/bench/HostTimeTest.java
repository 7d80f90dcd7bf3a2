package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostTimeTest {

    private static final String BEFORE = """
            cpu  100 20 30 800 5 3 2 40 60 0
            cpu0 50 10 15 400 3 2 1 20 30 0
            """;

    @Test
    void what_the_host_took_is_a_share_of_all_time_and_guests_are_not_counted_twice() {
        HostTime before = HostTime.of(BEFORE);
        HostTime after = HostTime.of("cpu  140 20 30 830 5 3 2 70 99 0\n");
        assertThat(before).isEqualTo(new HostTime(40, 1000));
        assertThat(after.takenSince(before)).isEqualTo(30);
        assertThat(after.takenSince(after)).isZero();
    }

    @Test
    void a_system_without_the_column_tells_nothing() {
        assertThat(HostTime.of("cpu  100 20 30 800\n")).isNull();
        assertThat(HostTime.of("")).isNull();
    }
}
