package wirewatch.processor.domain.copy;

import java.util.List;
import wirewatch.contract.EditReport;
import wirewatch.processor.domain.text.Words;

/** Writes down what a copy changed: the words aligned, the changes sorted, the people and quotations looked up. */
final class EditReports {

    private EditReports() {}

    static EditReport of(Side source, Side copy, Changes changes) {
        WordMap map = changes.map();
        List<EditReport.Merge> merges = Merges.of(source.words(), copy.words(), map);
        Voices voices = Voices.of(source.words());
        Credits credits = Credits.of(copy, source);
        return new EditReport(
                kept(source.words(), map),
                changes.dropped(),
                changes.added(),
                changes.reworded(),
                changes.moved(),
                merges.size(),
                Quotations.of(source.words(), voices, copy.words(), map),
                voices.removedFrom(copy.words()),
                changes.tenseShifted(),
                FurnitureAdded.of(source.text().furniture(), copy.text().furniture()),
                credits.name(),
                credits.crediting(),
                merges,
                Framings.of(source.text(), copy.text()),
                Framings.ownDateline(source.text(), copy.text(), credits));
    }

    private static int kept(Words source, WordMap map) {
        int kept = 0;
        int from = 0;
        for (int word = 1; word <= source.size(); word++) {
            if (word == source.size() || source.startsParagraph(word)) {
                kept += isKept(from, word, map) ? 1 : 0;
                from = word;
            }
        }
        return kept;
    }

    private static boolean isKept(int from, int to, WordMap map) {
        int first = map.toCopy(from);
        for (int word = from; word < to; word++) {
            if (first < 0 || map.toCopy(word) != first + word - from) {
                return false;
            }
        }
        return true;
    }
}
