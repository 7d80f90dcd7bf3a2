package wirewatch.sink.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The form of server-sent events (HTML standard, 9.2.6). */
final class Frame {

    private static final byte[] NEXT_LINE = "\ndata: ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "\n\n".getBytes(StandardCharsets.UTF_8);

    private Frame() {}

    /** JSON may hold line ends between its fields; each line is a data field of its own. */
    static byte[] of(String id, String event, byte[] json) {
        byte[] head = ("id: " + id + "\nevent: " + event + "\ndata: ").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream(head.length + json.length + END.length);
        frame.writeBytes(head);
        int from = 0;
        for (int at = 0; at < json.length; at++) {
            if (json[at] == '\n' || json[at] == '\r') {
                frame.write(json, from, at - from);
                frame.writeBytes(NEXT_LINE);
                at += json[at] == '\r' && at + 1 < json.length && json[at + 1] == '\n' ? 1 : 0;
                from = at + 1;
            }
        }
        frame.write(json, from, json.length - from);
        frame.writeBytes(END);
        return frame.toByteArray();
    }

    /** An event without data sets the id and is not dispatched. */
    static byte[] here(Position position) {
        return (":\nid: " + position + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Tells a reader of records that it was not given. */
    static byte[] gap(long missed) {
        return ("event: gap\ndata: {\"missed\":" + missed + "}\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
