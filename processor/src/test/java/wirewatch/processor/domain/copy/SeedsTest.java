package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirewatch.contract.EditReport;
import wirewatch.contract.EditReport.Quote;
import wirewatch.contract.EditReport.Quote.Fate;
import wirewatch.contract.EditReport.Rewording;
import wirewatch.processor.domain.copy.Direction.Which;
import wirewatch.processor.domain.tag.Tagger;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.Words;

/** The two documents that the project started from: a text and its reprint by another outlet. */
class SeedsTest {

    private Side source = Side.of(Cleaner.clean(null, ""));
    private Side reprint = source;

    @BeforeEach
    void read() throws IOException {
        source = side("seeds/000_78d94b3327a32c64.txt");
        reprint = side("seeds/001_635337495ee4adb1.txt");
    }

    @Test
    void the_second_is_a_copy_of_the_first_in_either_order() {
        Comparison comparison = Comparison.of(source, reprint);

        assertThat(comparison.verdict()).isEqualTo(Verdict.COPY);
        assertThat(comparison.direction().source()).isEqualTo(Which.A);
        assertThat(comparison.coverageOfSource()).isGreaterThanOrEqualTo(0.80);
        assertThat(comparison.coverageOfCopy()).isGreaterThanOrEqualTo(0.90);
        assertThat(comparison.overlap().longestRun()).isGreaterThanOrEqualTo(200);
        assertThat(comparison.confidence()).isGreaterThanOrEqualTo(0.95);
        assertThat(Comparison.of(reprint, source).direction().source()).isEqualTo(Which.B);
        assertThat(Comparison.of(reprint, source).editReport()).isEqualTo(comparison.editReport());
    }

    @Test
    void the_edit_report_is_exact() {
        EditReport report = Comparison.of(source, reprint).editReport();

        assertThat(report.dropped())
                .hasSize(1)
                .allSatisfy(text -> assertThat(text)
                        .startsWith("Qatari foreign ministry spokesperson Majed Al Ansari")
                        .endsWith("without saying how many."));
        assertThat(report.added()).isEmpty();
        assertThat(report.voicesRemoved()).containsExactly("Majed Al Ansari");
        assertThat(report.tenseShifted())
                .containsExactly(new Rewording("will start", "began"), new Rewording("will follow", "followed"));
        assertThat(report.reworded()).hasSize(2);
        assertThat(report.moved()).containsExactly("through political means");
        assertThat(report.merged()).isEqualTo(2);
        assertThat(report.kept()).isEqualTo(8);
        assertThat(report.quotes()).hasSize(4).extracting(Quote::fate).containsOnly(Fate.VERBATIM);
        assertThat(report.furnitureAdded()).contains("headline", "caption", "dateline", "sourceUrl", "outletLine");
        assertThat(report.credit()).isEqualTo("Fars");
        assertThat(report.crediting()).isEqualTo(EditReport.Crediting.INHERITED);
        assertThat(report.ownDateline()).isEqualTo("Doha, November 24 (RHC)–");
    }

    @Test
    void the_index_finds_it() {
        CopyIndex index = new CopyIndex();
        index.add(0, Signature.of(source.words()));

        assertThat(index.query(Signature.of(reprint.words())))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.shared()).isGreaterThanOrEqualTo(8));
    }

    private static Side side(String name) throws IOException {
        var text = Cleaner.clean(null, Files.readString(SharedData.need(name)));
        Words words = Words.of(text.body());
        return Side.of(text, words, null, null, new Tagger().tags(text.title(), words, text.furniture(), "en"));
    }
}
