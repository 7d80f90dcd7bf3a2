package wirewatch.processor.domain.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sections of {@code speech.txt}: words by which news says that somebody said something. */
final class SpeechList {

    private static final Map<String, List<String>> SECTIONS = read();

    private SpeechList() {}

    /** The words of a section, as they stand there. */
    static List<String> words(String section) {
        return Objects.requireNonNull(SECTIONS.get(section), section);
    }

    /** The words of a section to know again in a text. */
    static WordSet set(String section) {
        return WordSet.of(words(section).toArray(String[]::new));
    }

    /** The words of a section as alternatives of a pattern, the longest first. */
    static String anyOf(String section) {
        return words(section).stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = List.of();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.addAll(List.of(line.strip().split(" +", -1)));
            }
        }
        return sections;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(SpeechList.class.getResourceAsStream("speech.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
