package wirewatch.processor.domain.text;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offsets from UTC as dates carry them: {@code Z}, {@code +02:00}, {@code -0500}, and the names that newsrooms use. */
final class Zones {

    /** In hours; {@code ET} and its like leave summer time open and are read as standard time. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("wet", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("mez", 1),
            Map.entry("cest", 2),
            Map.entry("mesz", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("wib", 7),
            Map.entry("jst", 9),
            Map.entry("kst", 9),
            Map.entry("aest", 10),
            Map.entry("et", -5),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("ct", -6),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mt", -7),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pt", -8),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    private Zones() {}

    /** UTC where nothing is written; null where what is written is no zone. */
    static @Nullable ZoneOffset offset(@Nullable String written) {
        String zone = written == null ? "" : written.toLowerCase(Locale.ROOT);
        int bracket = zone.indexOf('[');
        zone = bracket > 0 ? zone.substring(0, bracket) : zone;
        if (zone.isEmpty()) {
            return ZoneOffset.UTC;
        }
        Integer hours = NAMES.get(zone);
        return hours != null ? ZoneOffset.ofHours(hours) : numeric(zone);
    }

    private static @Nullable ZoneOffset numeric(String zone) {
        String sign = zone.startsWith("gmt") || zone.startsWith("utc") ? zone.substring(3) : zone;
        try {
            return sign.startsWith("+") || sign.startsWith("-") ? ZoneOffset.of(sign) : null;
        } catch (DateTimeException noZone) {
            return null;
        }
    }
}
