package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wirewatch.contract.EditReport;
import wirewatch.processor.domain.tag.Tagger;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.Words;

/** Pairs written for this test, in which each edit is known: the report must say all of them and nothing else. */
class EditedPairsTest {

    private static final Tagger TAGGER = new Tagger();

    static Stream<Path> pairs() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(EditedPairsTest.class.getResource("pairs"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_report_of_an_edited_pair_is_exact(Path file) throws IOException {
        Map<String, List<String>> pair = sections(file);
        String outlet = pair.get("head").stream()
                .filter(line -> line.startsWith("source outlet: "))
                .map(line -> line.substring("source outlet: ".length()))
                .findFirst()
                .orElse(null);
        Side source = side(pair.get("source"), outlet, language(file));
        Side copy = side(pair.get("copy"), null, language(file));

        assertThat(Comparison.of(source, copy).verdict()).isEqualTo(Verdict.COPY);
        assertThat(lines(EditReports.of(source, copy, Changes.between(source.words(), copy.words()))))
                .containsExactlyInAnyOrderElementsOf(pair.get("edits"));
    }

    private static String language(Path file) {
        return file.getFileName().toString().substring(0, 2);
    }

    private static Side side(List<String> lines, @org.jspecify.annotations.Nullable String outlet, String language) {
        CleanText text = Cleaner.clean(null, String.join("\n", lines));
        Words words = Words.of(text.body());
        return Side.of(text, words, null, outlet, TAGGER.tags(text.title(), words, text.furniture(), language));
    }

    /** All that a report says, in the words of the pairs' files. */
    private static List<String> lines(EditReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("kept: " + report.kept());
        report.dropped().forEach(passage -> lines.add("dropped: " + passage));
        report.added().forEach(passage -> lines.add("added: " + passage));
        report.reworded().forEach(edit -> lines.add("reworded: " + edit.before() + " => " + edit.after()));
        report.tenseShifted().forEach(edit -> lines.add("tense: " + edit.before() + " => " + edit.after()));
        report.moved().forEach(passage -> lines.add("moved: " + passage));
        report.merges().forEach(merge -> lines.add("merge: " + merge.first() + " | " + merge.next()));
        report.quotes()
                .forEach(quote -> lines.add("quote " + quote.fate().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + quote.speaker() + ": " + quote.text() + (quote.now() == null ? "" : " => " + quote.now())));
        report.voicesRemoved().forEach(voice -> lines.add("voice: " + voice));
        if (!report.furnitureAdded().isEmpty()) {
            lines.add("furniture: " + String.join(", ", report.furnitureAdded()));
        }
        report.framing()
                .forEach(piece -> lines.add("framing: " + piece.piece() + " | " + Objects.toString(piece.before(), "")
                        + " | " + Objects.toString(piece.after(), "")));
        if (report.ownDateline() != null) {
            lines.add("own dateline: " + report.ownDateline());
        }
        if (report.credit() != null) {
            lines.add("credit: " + report.credit());
        }
        lines.add("crediting: " + report.crediting());
        return lines;
    }

    private static Map<String, List<String>> sections(Path file) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = sections.computeIfAbsent("head", any -> new ArrayList<>());
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                section = sections.computeIfAbsent(line.substring(3), any -> new ArrayList<>());
            } else if (!line.isBlank()) {
                section.add(line);
            }
        }
        return sections;
    }
}
