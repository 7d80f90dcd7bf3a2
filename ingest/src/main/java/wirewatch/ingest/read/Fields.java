package wirewatch.ingest.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A crawler's object, asked for fields by their aliases; it remembers which it gave, for the rest to be kept as meta. */
final class Fields {

    /** Entries and characters of {@link #rest}: enough for what people look for later, too little to hide a second article in. */
    static final int MAX_META = 32;

    static final int MAX_META_KEY = 100;
    static final int MAX_META_VALUE = 1_000;

    /** What Python, JavaScript and pandas write for nothing. */
    private static final Set<String> NOTHING = Set.of("None", "null", "undefined", "NaN", "NaT");

    /** Looking up a whole article's text would hash all of it. */
    private static final int LONGEST_NOTHING = 9;

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern SPACED_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:.*)");

    /** Seconds since 2001 and before 2286, or the same in milliseconds. */
    private static final Pattern EPOCH = Pattern.compile("[1-9]\\d{9}(\\d{3})?(\\.\\d+)?");

    /** What is never repeated as meta, chosen or not. */
    private static final Set<String> CONTENT = Stream.of(
                    Alias.TEXT, Alias.HTML, Alias.CONTENT, JsonPath.all("meta", "@context"))
            .flatMap(List::stream)
            .map(JsonPath::key)
            .collect(Collectors.toUnmodifiableSet());

    private final ObjectNode object;
    private final Set<String> used = new HashSet<>(CONTENT);

    Fields(ObjectNode object) {
        this.object = object;
    }

    /** The first value of the first alias that has one; null where none has. */
    @Nullable
    String first(List<JsonPath> aliases) {
        return firstThat(aliases, value -> true);
    }

    /** The own name whatever it holds, another alias only with a web address. */
    @Nullable
    String address(List<JsonPath> aliases) {
        String own = first(aliases.subList(0, 1));
        return own != null ? own : firstThat(aliases, WEB.asMatchPredicate());
    }

    /** Like {@link #first}, addresses left out. */
    @Nullable
    String name(List<JsonPath> aliases) {
        return firstThat(aliases, WEB.asMatchPredicate().negate());
    }

    /** All values of the first alias that has any. */
    @Nullable
    String joined(List<JsonPath> aliases, String separator) {
        for (JsonPath path : present(aliases)) {
            JsonNode plain = path.plain(object);
            String all = plain == null ? values(path).distinct().collect(Collectors.joining(separator)) : scalar(plain);
            if (all != null && !all.isBlank()) {
                used.add(path.key());
                return all;
            }
        }
        return null;
    }

    /** With a T between date and time, and seconds or milliseconds since 1970 as ISO 8601. */
    @Nullable
    String date(List<JsonPath> aliases) {
        String written = first(aliases);
        if (written == null) {
            return null;
        }
        String date = written.strip();
        return EPOCH.matcher(date).matches()
                ? ofEpoch(date)
                : SPACED_TIME.matcher(date).replaceFirst("$1T$2");
    }

    /** What the deliverer put under {@code meta}, then whatever else is a plain value and was not asked for. */
    Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        keep(object.path("meta"), Set.of(), rest);
        keep(object, used, rest);
        return rest;
    }

    static @Nullable String scalar(JsonNode node) {
        String text = node.isValueNode() && !node.isNull() ? node.asText() : "";
        return text.isBlank() || (text.length() <= LONGEST_NOTHING && NOTHING.contains(text)) ? null : text;
    }

    private @Nullable String firstThat(List<JsonPath> aliases, Predicate<String> right) {
        for (JsonPath path : present(aliases)) {
            JsonNode plain = path.plain(object);
            String value =
                    plain == null ? values(path).filter(right).findFirst().orElse(null) : scalar(plain);
            if (value != null && (plain == null || right.test(value))) {
                used.add(path.key());
                return value;
            }
        }
        return null;
    }

    /** Of some hundred aliases an object has a dozen: asking for the others' first key alone is ten times as fast. */
    private List<JsonPath> present(List<JsonPath> aliases) {
        List<JsonPath> present = new ArrayList<>(4);
        for (JsonPath path : aliases) {
            if (object.has(path.key())) {
                present.add(path);
            }
        }
        return present;
    }

    private Stream<String> values(JsonPath path) {
        return path.in(object).map(Fields::scalar).filter(Objects::nonNull).map(String::valueOf);
    }

    private static void keep(JsonNode from, Set<String> without, Map<String, String> kept) {
        for (Map.Entry<String, JsonNode> entry : from.properties()) {
            String value = plain(entry.getValue());
            boolean wanted = value != null
                    && !without.contains(entry.getKey())
                    && entry.getKey().length() <= MAX_META_KEY;
            if (wanted && value != null && kept.size() < MAX_META) {
                kept.putIfAbsent(entry.getKey(), value.substring(0, Math.min(value.length(), MAX_META_VALUE)));
            }
        }
    }

    /** A scalar, or the scalars of a list with commas between; null for all else. */
    private static @Nullable String plain(JsonNode node) {
        if (!node.isArray()) {
            return scalar(node);
        }
        String all = StreamSupport.stream(node.spliterator(), false)
                .map(Fields::scalar)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private static String ofEpoch(String number) {
        String whole = number.split("\\.", 2)[0];
        long value = Long.parseLong(whole);
        return (whole.length() > 10 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value)).toString();
    }
}
