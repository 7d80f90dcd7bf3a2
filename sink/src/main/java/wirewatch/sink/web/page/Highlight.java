package wirewatch.sink.web.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wirewatch.contract.Clipping;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;
import wirewatch.processor.domain.watch.WatchTrial;
import wirewatch.processor.domain.watch.WatchTrial.Hit;
import wirewatch.sink.archive.Searched;

/** Marks what searches found, in title and text. */
final class Highlight {

    private static final int AROUND = 90;

    private final Clipping clipping;
    private final List<Hit> hits;

    private Highlight(Clipping clipping, List<Hit> hits) {
        this.clipping = clipping;
        this.hits = hits;
    }

    static Highlight of(Clipping clipping, List<WatchTrial> trials) {
        Searchable article = Searched.of(clipping);
        List<Hit> hits = new ArrayList<>();
        trials.forEach(trial -> trial.hits(article).ifPresent(hits::addAll));
        hits.sort(Comparator.comparingInt(Hit::start));
        return new Highlight(clipping, hits);
    }

    DomContent headline() {
        String title = clipping.title();
        return title == null || title.isBlank()
                ? text(clipping.headline())
                : each(pieces(title, 0, title.length(), "title"), piece -> piece);
    }

    /** The body, a paragraph a line. */
    List<DomContent> paragraphs() {
        List<DomContent> paragraphs = new ArrayList<>();
        String body = clipping.text();
        int start = 0;
        while (start < body.length()) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            if (end > start) {
                paragraphs.add(p(each(pieces(body, start, end, "text"), piece -> piece))
                        .attr("dir", "auto"));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** The first hit with the words around it, or the beginning of the text. */
    DomContent snippet() {
        String body = clipping.text();
        int at = hits.stream()
                .filter(hit -> hit.field().equals("text"))
                .mapToInt(Hit::start)
                .findFirst()
                .orElse(0);
        int start = wordStart(body, Math.max(0, at - AROUND));
        int end = wordStart(body, Math.min(body.length(), at + 2 * AROUND));
        return p(
                        text(start > 0 ? "… " : ""),
                        each(pieces(body, start, Math.max(start, end), "text"), piece -> piece),
                        text(end < body.length() ? " …" : ""))
                .withClass("snippet")
                .attr("dir", "auto");
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0
                && start < text.length()
                && at - start < 20
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private List<DomContent> pieces(String text, int from, int to, String field) {
        List<DomContent> pieces = new ArrayList<>();
        int at = from;
        for (Hit hit : hits) {
            int start = Math.max(hit.start(), at);
            int end = Math.min(hit.end(), to);
            if (hit.field().equals(field) && end > start) {
                pieces.add(text(text.substring(at, start)));
                pieces.add(mark(text.substring(start, end)));
                at = end;
            }
        }
        pieces.add(text(text.substring(at, to)));
        return pieces;
    }
}
