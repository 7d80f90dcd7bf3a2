package wirewatch.processor.domain.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;

/** The same small news in every language: a ferry that runs aground, told twice, and a library. */
record NewsIn(String language, List<List<String>> texts) {

    static final List<String> LANGUAGES =
            List.of("en", "es", "pt", "fr", "de", "it", "nl", "ru", "ar", "fa", "tr", "hi", "zh", "ja", "ko", "id");

    static NewsIn of(String language) {
        try (InputStream in = NewsIn.class.getResourceAsStream("languages/" + language + ".txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new NewsIn(
                    language,
                    Stream.of(all.strip().split("\n\n", -1))
                            .map(text -> text.lines().toList())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Article original() {
        return article(
                "original",
                texts.get(0).get(0),
                texts.get(0).subList(1, texts.get(0).size()));
    }

    /** Another outlet's, without headline and second paragraph. */
    Article reprint() {
        List<String> lines = texts.get(0);
        return article("reprint", null, Stream.of(1, 3, 4, 5).map(lines::get).toList());
    }

    /** An own text on the ferry. */
    Article related() {
        return article(
                "related",
                texts.get(1).get(0),
                texts.get(1).subList(1, texts.get(1).size()));
    }

    /** The library. */
    Article unrelated() {
        return article(
                "unrelated",
                texts.get(2).get(0),
                texts.get(2).subList(1, texts.get(2).size()));
    }

    private Article article(String kind, @Nullable String title, List<String> lines) {
        return new Article(
                language + "-" + kind,
                null,
                "Outlet of the " + kind + " in " + language,
                title,
                String.join("\n", lines),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of());
    }
}
