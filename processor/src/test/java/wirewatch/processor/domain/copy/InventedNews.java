package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts with the shape of news and no meaning: words by Zipf's law in sentences and paragraphs, all from a seed. */
final class InventedNews {

    private static final int VOCABULARY = 20_000;

    private final Random random;

    InventedNews(long seed) {
        random = new Random(seed);
    }

    List<String> articles(int count) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(300 + random.nextInt(200)));
        }
        return articles;
    }

    String article(int words) {
        StringBuilder text = new StringBuilder();
        int sentence = 0;
        int paragraph = 0;
        for (int i = 0; i < words; i++) {
            String word = word();
            text.append(sentence == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            boolean ends = ++sentence >= 12 + random.nextInt(16);
            paragraph += ends ? 1 : 0;
            text.append(ends ? paragraph % 2 == 0 ? ".\n" : ". " : " ");
            sentence = ends ? 0 : sentence;
        }
        return text.toString().strip();
    }

    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        return "w" + Integer.toString(rank * 7919, 36);
    }
}
