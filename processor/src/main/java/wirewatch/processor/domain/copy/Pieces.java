package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/** What was changed, cut at the sentences: whole ones that went or came, and changes within one. */
final class Pieces {

    /** Words that two sentences must have in common, whatever their order, to be one sentence put differently. */
    private static final double PUT_DIFFERENTLY = 0.4;

    private static final int NEAREST = 20;

    private final Words source;
    private final Words copy;
    private final WordMap map;
    private final List<Sentence> sentences;
    private final List<Sentence> newSentences;
    private final List<Sentence> gone = new ArrayList<>();
    private final List<Sentence> come = new ArrayList<>();
    private final List<Hunk> within = new ArrayList<>();
    private final List<Hunk> replaced = new ArrayList<>();

    private Pieces(Words source, Words copy, WordMap map) {
        this.source = source;
        this.copy = copy;
        this.map = map;
        sentences = Sentence.of(source);
        newSentences = Sentence.of(copy);
    }

    static Pieces of(Words source, Words copy, WordMap map) {
        Pieces pieces = new Pieces(source, copy, map);
        map.hunks().forEach(pieces::cut);
        return pieces;
    }

    /** Sentences of the source that the copy does not have. */
    List<Sentence> gone() {
        return gone;
    }

    /** Sentences of the copy that the source does not have. */
    List<Sentence> come() {
        return come;
    }

    /** Changes within a sentence. */
    List<Hunk> within() {
        return within;
    }

    /** Whole sentences put differently. */
    List<Hunk> replaced() {
        return replaced;
    }

    private void cut(Hunk hunk) {
        List<Sentence> went = inside(sentences, hunk.from(), hunk.to());
        List<Sentence> came = inside(newSentences, hunk.newFrom(), hunk.newTo());
        int headEnd = went.isEmpty() ? hunk.to() : went.get(0).from();
        int tail = went.isEmpty() ? hunk.to() : went.get(went.size() - 1).to();
        int newHeadEnd = came.isEmpty() ? hunk.newTo() : came.get(0).from();
        int newTail = came.isEmpty() ? hunk.newTo() : came.get(came.size() - 1).to();
        if (came.isEmpty() && headEnd == hunk.from() && tail < hunk.to()) {
            newHeadEnd = hunk.newFrom();
            newTail = hunk.newFrom();
        } else if (went.isEmpty() && newHeadEnd == hunk.newFrom() && newTail < hunk.newTo()) {
            headEnd = hunk.from();
            tail = hunk.from();
        }
        change(new Hunk(hunk.from(), headEnd, hunk.newFrom(), newHeadEnd));
        pair(unmoved(went, true), unmoved(came, false));
        change(new Hunk(tail, hunk.to(), newTail, hunk.newTo()));
    }

    private void change(Hunk hunk) {
        int from = hunk.from();
        int to = hunk.to();
        int newFrom = hunk.newFrom();
        int newTo = hunk.newTo();
        while (from < to && map.toCopy(from) >= 0) {
            from++;
        }
        while (to > from && map.toCopy(to - 1) >= 0) {
            to--;
        }
        while (newFrom < newTo && map.toSource(newFrom) >= 0) {
            newFrom++;
        }
        while (newTo > newFrom && map.toSource(newTo - 1) >= 0) {
            newTo--;
        }
        if (to > from || newTo > newFrom) {
            within.add(new Hunk(from, to, newFrom, newTo));
        }
    }

    private void pair(List<Sentence> went, List<Sentence> came) {
        List<Sentence> left = new ArrayList<>(came);
        for (Sentence sentence : went) {
            Sentence other = resembling(sentence, left);
            if (other == null) {
                gone.add(sentence);
            } else {
                left.remove(other);
                replaced.add(new Hunk(sentence.from(), sentence.to(), other.from(), other.to()));
            }
        }
        come.addAll(left);
    }

    private @Nullable Sentence resembling(Sentence sentence, List<Sentence> others) {
        Set<Long> words = new HashSet<>();
        for (int word = sentence.from(); word < sentence.to(); word++) {
            words.add(source.hash(word));
        }
        return others.stream()
                .limit(NEAREST)
                .filter(other -> shared(words, other) >= PUT_DIFFERENTLY * Math.max(sentence.size(), other.size()))
                .findFirst()
                .orElse(null);
    }

    private int shared(Set<Long> words, Sentence other) {
        int shared = 0;
        for (int word = other.from(); word < other.to(); word++) {
            shared += words.contains(copy.hash(word)) ? 1 : 0;
        }
        return shared;
    }

    private List<Sentence> unmoved(List<Sentence> all, boolean ofSource) {
        return all.stream().filter(sentence -> !isMoved(sentence, ofSource)).toList();
    }

    private boolean isMoved(Sentence sentence, boolean ofSource) {
        int elsewhere = 0;
        for (int word = sentence.from(); word < sentence.to(); word++) {
            elsewhere += (ofSource ? map.toCopy(word) : map.toSource(word)) >= 0 ? 1 : 0;
        }
        return elsewhere * 2 > sentence.size();
    }

    private static List<Sentence> inside(List<Sentence> sentences, int from, int to) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (high < sentences.size() && sentences.get(high).to() <= to) {
            high++;
        }
        return sentences.subList(low, high);
    }
}
