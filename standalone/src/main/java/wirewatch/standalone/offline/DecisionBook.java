package wirewatch.standalone.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import wirewatch.contract.Clipping;
import wirewatch.contract.Rejection;
import wirewatch.contract.Story;
import wirewatch.contract.StoryLink;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Ruling;
import wirewatch.processor.domain.link.Drawer;
import wirewatch.processor.domain.link.Exchange;
import wirewatch.processor.domain.link.LinkSettings;

/** The decisions of one run by one setting. Lines are kept to the end, since a later article can merge stories. */
final class DecisionBook {

    private final HeapMemory memory = new HeapMemory();
    private static final String NOTHING_TO_WITHDRAW =
            "a retraction without a text, of an article that is not among those before it";

    private final Newsroom newsroom;
    private final Exchange exchange = new Exchange(LinkSettings.DEFAULT, Drawer.inMap());
    private final Map<String, Story> linked = new HashMap<>();
    private final List<DecisionLine> lines = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();

    DecisionBook(DeskSettings settings) {
        newsroom = new Newsroom(settings, memory);
    }

    void rule(Draft draft) {
        if (draft.text().isEmpty() && !newsroom.remembers(draft)) {
            reject(DecisionLine.rejected(draft.id(), Rejection.NO_TEXT, NOTHING_TO_WITHDRAW));
            return;
        }
        Ruling ruling = newsroom.decide(draft);
        ruling.clippings().stream().skip(1).forEach(this::decidedAgain);
        if (ruling.bulletin() != null) {
            exchange.take(ruling.bulletin()).forEach(this::linked);
        }
        lineOf.put(draft.id(), lines.size());
        lines.add(DecisionLine.of(draft, ruling));
    }

    void reject(DecisionLine line) {
        lines.add(line);
    }

    int size() {
        return lines.size();
    }

    /** In input order, with the stories as they are at the end. */
    void lines(Consumer<? super DecisionLine> printer) {
        for (DecisionLine line : lines) {
            printer.accept(line.story() == null ? line : settled(line, living(line.story())));
        }
    }

    private DecisionLine settled(DecisionLine line, String story) {
        Story record = linked.get(story);
        List<String> elsewhere = record == null
                ? List.of()
                : record.elsewhere().stream().map(StoryLink::story).toList();
        return line.settled(story, elsewhere.isEmpty() ? null : elsewhere);
    }

    private void linked(Story story) {
        if (story.elsewhere().isEmpty()) {
            linked.remove(story.id());
        } else {
            linked.put(story.id(), story);
        }
    }

    private void decidedAgain(Clipping clipping) {
        Integer line = lineOf.get(clipping.id());
        if (line != null) {
            lines.set(line, lines.get(line).decidedAgain(clipping));
        }
    }

    private String living(String story) {
        Story record = memory.story(story);
        return record == null || record.replacedBy() == null ? story : living(record.replacedBy());
    }
}
