package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import wirewatch.contract.EditReport;
import wirewatch.contract.Furniture;
import wirewatch.processor.domain.tag.Tagger;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Words;

/** A news text in paragraphs, and the edits that a desk makes to it. */
record Dispatch(List<String> paragraphs, Furniture furniture) {

    private static final Tagger TAGGER = new Tagger();

    /** Fictional, as are its people, its island and its agency. */
    static final Dispatch FERRY = of(
            "The island government of Sant Orlo will close its only ferry harbour on Monday after inspectors found cracks in the main pier, officials said.",
            "The closure will last at least six weeks and cuts off about 4,200 residents from the mainland during the high season.",
            "\"We could not wait for another storm,\" port director Ana Duarte said. \"The pier has moved eleven centimetres since March and nobody can tell us when it stops.\"",
            "Duarte told reporters that divers had warned of the damage two years ago.",
            "Opposition leader Marek Tolland accused the government of hiding the report from the public until the budget was passed.",
            "\"They knew, and they sold tickets,\" Tolland said in a statement.",
            "The harbour handles nearly all of the island's food and fuel, and shops in the capital reported queues on Friday evening.",
            "Two navy landing craft are due to arrive on Sunday to carry medicine, mail and passengers with urgent appointments.",
            "Hotel owners expect to lose a third of their bookings, according to Lucia Brandt, who heads the island's tourism board.",
            "Engineers from the mainland university have been asked to design a floating pier, the Maro news agency reported.");

    static Dispatch of(String... paragraphs) {
        return new Dispatch(List.of(paragraphs), Furniture.NONE);
    }

    Dispatch without(String start) {
        return with(paragraphs.stream().filter(text -> !text.startsWith(start)).toList());
    }

    Dispatch changing(String before, String after) {
        List<String> changed =
                paragraphs.stream().map(text -> text.replace(before, after)).toList();
        if (changed.equals(paragraphs)) {
            throw new IllegalArgumentException("nothing says: " + before);
        }
        return with(changed);
    }

    /** A paragraph behind the one that starts so. */
    Dispatch adding(String afterStart, String added) {
        List<String> more = new ArrayList<>(paragraphs);
        more.add(indexOf(afterStart) + 1, added);
        return with(more);
    }

    /** Joins the paragraph that starts so with the next. */
    Dispatch merging(String start) {
        List<String> fewer = new ArrayList<>(paragraphs);
        int at = indexOf(start);
        fewer.set(at, fewer.get(at) + " " + fewer.remove(at + 1));
        return with(fewer);
    }

    /** Puts the paragraph that starts so behind another. */
    Dispatch moving(String start, String behindStart) {
        String text = paragraphs.get(indexOf(start));
        return without(start).adding(behindStart, text);
    }

    Dispatch framedBy(Furniture around) {
        return new Dispatch(paragraphs, around);
    }

    Side side() {
        CleanText text = new CleanText(null, String.join("\n", paragraphs), furniture);
        Words words = Words.of(text.body());
        return Side.of(text, words, null, null, TAGGER.tags(null, words, furniture, "en"));
    }

    /** What a copy changed against this. */
    EditReport against(Dispatch copy) {
        return EditReports.of(
                side(), copy.side(), Changes.between(side().words(), copy.side().words()));
    }

    private Dispatch with(List<String> changed) {
        return new Dispatch(changed, furniture);
    }

    private int indexOf(String start) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no paragraph starts: " + start);
    }
}
