package wirewatch.processor.domain.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Makes the table that {@link Trigrams} reads, from the language profiles of language-detector (Optimaize, Apache License 2.0). */
final class TrigramMaker {

    private static final int MOST = 900;

    private TrigramMaker() {}

    /** {@code TrigramMaker language-detector-0.6.jar trigrams.txt} */
    public static void main(String[] args) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("# The 900 most frequent letter triples of each language in small letters, _ for a word's edge;")
                .append(" the number is minus the binary logarithm of their share.\n")
                .append("# Counted from the language profiles of language-detector 0.6 (Optimaize, from Wikipedia;")
                .append(" Apache License 2.0).\n");
        try (ZipFile jar = new ZipFile(args[0])) {
            for (String language : languages()) {
                lines(language, counted(jar, language))
                        .forEach(line -> out.append(line).append('\n'));
            }
        }
        Files.writeString(Path.of(args[1]), out, StandardCharsets.UTF_8);
    }

    /** Those that share their script with others. */
    private static List<String> languages() {
        List<String> all = new ArrayList<>();
        for (Script script : Script.values()) {
            if (script.languages().size() > 1) {
                all.addAll(script.languages());
            }
        }
        return all;
    }

    private static Map<String, Long> counted(ZipFile jar, String language) throws IOException {
        ZipEntry entry = jar.getEntry("languages/" + language);
        if (entry == null) {
            throw new IOException("the jar has no profile of " + language);
        }
        Map<String, Long> counts = new HashMap<>();
        try (InputStream in = jar.getInputStream(entry)) {
            for (Map.Entry<String, JsonNode> gram :
                    new ObjectMapper().readTree(in).path("freq").properties()) {
                String triple = gram.getKey().toLowerCase(Locale.ROOT).replace(' ', '_');
                if (gram.getKey().length() == 3 && triple.length() == 3) {
                    counts.merge(triple, gram.getValue().asLong(), Long::sum);
                }
            }
        }
        return counts;
    }

    private static List<String> lines(String language, Map<String, Long> counts) {
        double total = counts.values().stream().mapToLong(Long::longValue).sum();
        Map<Double, List<String>> byCost = new TreeMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(entry -> byCost.computeIfAbsent(cost(entry.getValue() / total), cost -> new ArrayList<>())
                        .add(entry.getKey()));
        return byCost.entrySet().stream()
                .map(entry -> language + " " + entry.getKey() + " " + String.join(" ", entry.getValue()))
                .toList();
    }

    /** In half bits. */
    private static double cost(double share) {
        return Math.round(-2 * Math.log(share) / Math.log(2)) / 2.0;
    }
}
