package wirewatch.sink.archive;

/**
 * A partition of a topic.
 *
 * @param topic its name
 * @param incarnation the broker's id of it: a topic that was deleted and made again counts its offsets anew
 * @param partition its number
 */
public record Part(String topic, String incarnation, int partition) {}
