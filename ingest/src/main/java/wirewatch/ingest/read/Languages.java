package wirewatch.ingest.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Languages by their English names, as some crawlers write them. */
final class Languages {

    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.forLanguageTag(code)
                            .getDisplayLanguage(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    code -> code,
                    (first, second) -> first));

    private Languages() {}

    /** {@code en} for {@code English}; anything else, such as {@code en-GB}, as it is. */
    static @Nullable String code(@Nullable String language) {
        return language == null ? null : CODES.getOrDefault(language.strip().toLowerCase(Locale.ROOT), language);
    }
}
