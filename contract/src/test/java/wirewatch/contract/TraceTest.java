package wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final String CALLER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    @Test
    void a_caller_s_trace_goes_on_with_a_step_of_its_own() {
        assertThat(Trace.next(CALLER))
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00")
                .isNotEqualTo(CALLER);
        assertThat(Trace.id(CALLER)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void without_a_caller_or_with_nonsense_a_new_trace_begins() {
        List<String> nonsense = List.of(
                "",
                "hello",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                CALLER + "-more");
        for (String caller : nonsense) {
            assertThat(Trace.id(caller)).as(caller).isNull();
            assertThat(Trace.next(caller)).as(caller).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        }
        assertThat(Trace.next(null)).isNotEqualTo(Trace.next(null));
    }

    @Test
    void a_time_noted_again_replaces_the_earlier_one() {
        RecordHeaders headers = new RecordHeaders();
        Trace.note(headers, Trace.DECIDED, 1);
        Trace.note(headers, Trace.DECIDED, 2);
        assertThat(headers.headers(Trace.DECIDED)).hasSize(1);
        assertThat(Trace.text(headers, Trace.DECIDED)).isEqualTo("2");
        assertThat(Trace.text(headers, Trace.RECEIVED)).isNull();
    }
}
