package wirewatch.processor.domain.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import wirewatch.processor.domain.text.Words;

/** Counts in how many texts of a sample each term stands, and writes the file that {@link Background} reads. */
final class BackgroundMaker {

    private static final int MAGIC = 0x57424731;
    private static final int SELDOM = 3;

    private final Map<Integer, Integer> frequencies = new TreeMap<>();
    private int documents;

    /** {@code BackgroundMaker OUT.bin ARTICLES.jsonl.gz…} */
    public static void main(String[] args) throws IOException {
        BackgroundMaker maker = new BackgroundMaker();
        for (int i = 1; i < args.length; i++) {
            maker.readFile(Path.of(args[i]));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            maker.write(out, SELDOM);
        }
    }

    private void readFile(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = json.readTree(line);
                count(article.path("title").asText(""), article.path("text").asText(""));
            }
        }
    }

    /** One text more. */
    void count(String... parts) {
        TreeSet<Integer> seen = new TreeSet<>();
        for (String part : parts) {
            Words words = Words.of(part);
            for (int i = 0; i < words.size(); i++) {
                seen.add(Analysis.term(words.hash(i)));
            }
        }
        seen.forEach(term -> frequencies.merge(term, 1, Integer::sum));
        documents++;
    }

    /** Writes the terms that stand in at least so many texts. */
    void write(OutputStream to, int atLeast) throws IOException {
        frequencies.values().removeIf(frequency -> frequency < atLeast);
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(MAGIC);
        out.writeInt(documents);
        out.writeInt(frequencies.size());
        int last = Integer.MIN_VALUE;
        for (int term : frequencies.keySet()) {
            varint(out, term - last);
            last = term;
        }
        for (int frequency : frequencies.values()) {
            out.writeByte((int) Math.round(Background.STEPS * Math.log(frequency) / Math.log(2)));
        }
        out.flush();
    }

    private static void varint(DataOutputStream out, int value) throws IOException {
        int left = value;
        while ((left & ~0x7f) != 0) {
            out.writeByte((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }
}
