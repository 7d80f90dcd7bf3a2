package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wirewatch.contract.EditReport.Rewording;
import wirewatch.processor.domain.text.Words;

/** The changes between two texts, sorted into what a reader would call them. */
final class Changes {

    /** A shorter passage that only came or only went is a rewording of its clause. */
    private static final int PASSAGE = 6;

    private static final int UNSPACED_PASSAGE = 12;
    /** Changes with so few words between them are one change. */
    private static final int NEIGHBOURS = 2;

    private final Words source;
    private final Words copy;
    private final WordMap map;
    private final int passage;
    private final Passage before;
    private final Passage after;
    private final List<String> dropped = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<Rewording> reworded = new ArrayList<>();
    private final List<Rewording> tenseShifted = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private int forward;

    private Changes(Words source, Words copy, WordMap map) {
        this.source = source;
        this.copy = copy;
        this.map = map;
        passage = Script.of(source) == Script.UNSPACED ? UNSPACED_PASSAGE : PASSAGE;
        before = new Passage(source);
        after = new Passage(copy);
    }

    static Changes between(Words source, Words copy) {
        WordMap map = WordMap.of(source, copy);
        Changes changes = new Changes(source, copy, map);
        Pieces pieces = Pieces.of(source, copy, map);
        List<Hunk> rest = changes.withoutMoves(pieces.within());
        rest.forEach(changes::shiftedTense);
        List<Hunk> hunks = changes.joined(rest);
        hunks.addAll(pieces.replaced());
        hunks.sort(Comparator.comparingInt(Hunk::from));
        List<Sentence> gone = new ArrayList<>(pieces.gone());
        List<Sentence> come = new ArrayList<>(pieces.come());
        hunks.forEach(hunk -> changes.sort(hunk, gone, come));
        changes.passages(gone, changes.before, changes.dropped);
        changes.passages(come, changes.after, changes.added);
        return changes;
    }

    WordMap map() {
        return map;
    }

    List<String> dropped() {
        return dropped;
    }

    List<String> added() {
        return added;
    }

    List<Rewording> reworded() {
        return reworded;
    }

    List<Rewording> tenseShifted() {
        return tenseShifted;
    }

    List<String> moved() {
        return moved;
    }

    /** Shifts from future to present to past, less those the other way: above 0 the second text is the later. */
    int forward() {
        return forward;
    }

    /** Takes out phrases that went here and came there. */
    private List<Hunk> withoutMoves(List<Hunk> hunks) {
        moved.addAll(MovedPassages.of(map.moved(), copy, after));
        Map<Long, Hunk> came = new HashMap<>();
        for (Hunk hunk : hunks) {
            if (hunk.gone() == 0 && hunk.come() > 1) {
                came.put(phrase(copy, hunk.newFrom(), hunk.newTo()), hunk);
            }
        }
        Set<Hunk> taken = new HashSet<>();
        for (Hunk went : hunks) {
            Hunk there = went.come() == 0 ? came.remove(phrase(source, went.from(), went.to())) : null;
            if (there != null) {
                moved.add(after.bare(there.newFrom(), there.newTo()));
                taken.add(went);
                taken.add(there);
            }
        }
        return hunks.stream().filter(hunk -> !taken.contains(hunk)).toList();
    }

    private static long phrase(Words words, int from, int to) {
        long hash = 1;
        for (int word = from; word < to; word++) {
            hash = hash * 0x9E3779B97F4A7C15L + words.hash(word);
        }
        return hash;
    }

    private void shiftedTense(Hunk hunk) {
        Tense was = Tense.of(list(source, hunk.from(), hunk.to()));
        Tense is = Tense.of(list(copy, hunk.newFrom(), hunk.newTo()));
        if (was.isBefore(is) || is.isBefore(was)) {
            forward += was.isBefore(is) ? 1 : -1;
            tenseShifted.add(
                    new Rewording(before.bare(hunk.from(), hunk.to()), after.bare(hunk.newFrom(), hunk.newTo())));
        }
    }

    private static List<String> list(Words words, int from, int to) {
        List<String> list = new ArrayList<>();
        for (int word = from; word < to && list.size() < 8; word++) {
            list.add(words.word(word));
        }
        return list;
    }

    private List<Hunk> joined(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && areNeighbours(last, hunk)) {
                joined.set(joined.size() - 1, new Hunk(last.from(), hunk.to(), last.newFrom(), hunk.newTo()));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private boolean areNeighbours(Hunk one, Hunk next) {
        int between = next.from() - one.to();
        if (between < 0 || between > NEIGHBOURS || between != next.newFrom() - one.newTo()) {
            return false;
        }
        for (int word = one.to(); word <= next.from() && word < source.size(); word++) {
            if (word > 0 && source.startsSentence(word)) {
                return false;
            }
        }
        return true;
    }

    private void sort(Hunk hunk, List<Sentence> gone, List<Sentence> come) {
        if (hunk.come() == 0 && hunk.gone() >= passage) {
            gone.add(new Sentence(hunk.from(), hunk.to(), -1));
        } else if (hunk.gone() == 0 && hunk.come() >= passage) {
            come.add(new Sentence(hunk.newFrom(), hunk.newTo(), -1));
        } else {
            reworded.add(
                    new Rewording(before.around(hunk.from(), hunk.to()), after.around(hunk.newFrom(), hunk.newTo())));
        }
    }

    /** Neighbouring sentences of one paragraph are one passage. */
    private void passages(List<Sentence> sentences, Passage in, List<String> into) {
        sentences.sort(Comparator.comparingInt(Sentence::from));
        int i = 0;
        while (i < sentences.size()) {
            Sentence first = sentences.get(i);
            int to = first.to();
            for (i++; i < sentences.size() && goesOn(first, to, sentences.get(i)); i++) {
                to = sentences.get(i).to();
            }
            into.add(in.whole(first.from(), to));
        }
    }

    private static boolean goesOn(Sentence first, int to, Sentence next) {
        return next.from() == to && next.paragraph() == first.paragraph();
    }
}
