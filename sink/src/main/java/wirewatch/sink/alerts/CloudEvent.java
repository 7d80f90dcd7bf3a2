package wirewatch.sink.alerts;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;

/** An alert's headers by the CloudEvents 1.0 Kafka binding, binary mode: attributes as headers, the JSON as it is in the value. */
final class CloudEvent {

    private static final Header VERSION = header("ce_specversion", "1.0");
    private static final Header JSON = header("content-type", "application/json");

    private CloudEvent() {}

    /** @param trace a further header, or null */
    static List<Header> headers(Alert alert, @Nullable Header trace) {
        List<Header> headers = new ArrayList<>(List.of(
                VERSION,
                header("ce_id", alert.id()),
                header("ce_type", "wirewatch.alert." + alert.decision().name().toLowerCase(Locale.ROOT)),
                header("ce_source", "/watches/" + alert.watch()),
                header("ce_time", DateTimeFormatter.ISO_INSTANT.format(alert.arrived())),
                header("ce_subject", alert.clipping()),
                JSON));
        if (trace != null) {
            headers.add(trace);
        }
        return headers;
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
