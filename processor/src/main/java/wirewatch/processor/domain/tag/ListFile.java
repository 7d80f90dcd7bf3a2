package wirewatch.processor.domain.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list beside the classes: a line an entry, {@code #} begins a comment. */
final class ListFile {

    private ListFile() {}

    static List<String> lines(String name) {
        try (InputStream file = ListFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing beside the classes: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(ListFile::withoutComment)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** The parts between separators, without their surrounding spaces; empty ones left out. */
    static List<String> parts(String line, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int to = line.indexOf(separator, from);
            to = to < 0 ? line.length() : to;
            String part = line.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return parts;
    }

    /** {@code tariff(s)} is {@code tariff} and {@code tariffs}; {@code currenc(y|ies)} is {@code currency} and {@code currencies}. */
    static List<String> spellings(String phrase) {
        int open = phrase.indexOf('(');
        int close = phrase.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return List.of(phrase);
        }
        List<String> endings = new ArrayList<>(parts(phrase.substring(open + 1, close), '|'));
        if (endings.size() == 1) {
            endings.add("");
        }
        List<String> tails = spellings(phrase.substring(close + 1));
        return endings.stream()
                .flatMap(ending -> tails.stream().map(tail -> phrase.substring(0, open) + ending + tail))
                .toList();
    }
}
