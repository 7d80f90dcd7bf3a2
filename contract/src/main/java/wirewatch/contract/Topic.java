package wirewatch.contract;

import java.util.Map;

/**
 * A topic of the public interface. Keys are text, values JSON of one record.
 *
 * @param name its name on the broker, with the version of its format
 * @param value the record in it
 * @param config the settings that its meaning needs, such as compaction
 */
public record Topic<V>(String name, Class<V> value, Map<String, String> config) {}
