package wirewatch.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;

/**
 * The sample newsroom: invented news with known truth.
 *
 * @param deliveries in order of arrival
 * @param watches standing searches that some of them match
 */
record Newsroom(List<Delivery> deliveries, List<Watch> watches) {

    private static final String FOLDER = "/wirewatch/newsroom/";

    /**
     * One article.
     *
     * @param json as a crawler would send it
     * @param truth what it is
     */
    record Delivery(String json, Truth truth) {}

    static Newsroom read() {
        List<String> articles = lines("articles.jsonl");
        List<Truth> truths = lines("truth.jsonl").stream()
                .map(line -> Wire.read(line, Truth.class))
                .toList();
        if (articles.size() != truths.size()) {
            throw new IllegalStateException("the sample newsroom has " + articles.size() + " articles and "
                    + truths.size() + " lines of truth");
        }
        return new Newsroom(
                IntStream.range(0, articles.size())
                        .mapToObj(i -> new Delivery(articles.get(i), truths.get(i)))
                        .toList(),
                lines("watches.jsonl").stream()
                        .map(line -> Wire.read(line, Watch.class))
                        .toList());
    }

    private static List<String> lines(String name) {
        try (InputStream in = Newsroom.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample newsroom lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("the sample newsroom cannot be read", e);
        }
    }
}
