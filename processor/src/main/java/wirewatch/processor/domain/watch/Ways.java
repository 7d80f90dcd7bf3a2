package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.Condition.Kind;

/**
 * All ways in which an article can match a clause: its disjunctive normal form, as far as that stays small. What would make it large
 * is left out, and so are phrases and automata, which no look at single words decides: the way is not exact then, and who meets it is
 * asked the clause itself.
 */
final class Ways {

    /** The most that what must be together may multiply to. */
    private static final int MOST = 64;

    private static final int ANYWHERE = -1;
    private static final Way ANY = new Way(List.of(), false);

    /** How many articles have a given value in a field that is compared as a whole, guessed. */
    private static final double OUTLETS = 0.001;

    private static final double LANGUAGES = 0.5;
    private static final double TAGS = 0.05;

    private final LongToDoubleFunction rates;
    private final Spelling spelling = new Spelling();

    /** @param rates the share of articles that have a word, by its hash */
    Ways(LongToDoubleFunction rates) {
        this.rates = rates;
    }

    /** None where no article can match; one without conditions where each article must be asked. */
    List<Way> of(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return List.of(Way.of(word(word.hash(), word.places()), true));
        } else if (clause instanceof Clause.Value value) {
            return List.of(Way.of(value(value), true));
        } else if (clause instanceof Phrase phrase) {
            return List.of(all(phrase.words(), phrase.place().bit()));
        } else if (clause instanceof Foreign foreign) {
            return List.of(all(foreign.needed(), ANYWHERE));
        } else if (clause instanceof Clause.Pattern pattern) {
            return List.of(beginning(pattern));
        } else if (clause instanceof Clause.Misspelt misspelt) {
            return misspelt(misspelt);
        } else if (clause instanceof Clause.Every every) {
            return without(every.not(), every.must().isEmpty() ? either(every.should()) : together(every.must()));
        }
        return clause.equals(new Clause.Always(false)) ? List.of() : List.of(new Way(List.of(), true));
    }

    private Condition word(long hash, int places) {
        return new Condition(hash, Kind.WHOLE, places, true, rates.applyAsDouble(hash));
    }

    private static Condition value(Clause.Value value) {
        double rate = switch (value.field()) {
            case Fields.OUTLET -> OUTLETS;
            case Fields.LANGUAGE -> LANGUAGES;
            default -> TAGS;
        };
        return new Condition(value.key(), Kind.WHOLE, Place.VALUES.bit(), true, rate);
    }

    private Way all(long[] words, int places) {
        return new Way(Arrays.stream(words).mapToObj(word -> word(word, places)).toList(), false);
    }

    /** A share that grows by seven with each letter less: a word of the language begins with any three letters. */
    private Way beginning(Clause.Pattern pattern) {
        spelling.read(pattern.beginning());
        int letters = Math.min(spelling.size(), Spelling.LONGEST_BEGINNING);
        if (letters == 0 || Fields.OF_VALUES.contains(pattern.field())) {
            return ANY;
        }
        double rate = Math.min(1, Math.pow(7, 2.0 - letters));
        int place = Place.of(pattern.field()).bit();
        Condition begins = new Condition(spelling.beginning(letters), Kind.BEGINNING, place, true, rate);
        return Way.of(begins, pattern.isPrefix() && letters == spelling.size());
    }

    /** A word that is misspelt, and the word itself, have a misspelling in common. */
    private List<Way> misspelt(Clause.Misspelt clause) {
        spelling.read(clause.word());
        if (Fields.OF_VALUES.contains(clause.field()) || spelling.size() + clause.edits() > Spelling.LONGEST) {
            return List.of(ANY);
        }
        long[] keys = IntStream.range(0, spelling.misspellings(clause.edits()))
                .mapToLong(spelling::misspelling)
                .distinct()
                .toArray();
        Kind kind = clause.edits() == 1 ? Kind.ONCE_MISSPELT : Kind.TWICE_MISSPELT;
        double rate = rates.applyAsDouble(Words.hashOf(clause.word()));
        int place = Place.of(clause.field()).bit();
        return Arrays.stream(keys)
                .mapToObj(key -> Way.of(new Condition(key, kind, place, true, rate), false))
                .toList();
    }

    private List<Way> either(List<Clause> clauses) {
        Map<List<Condition>, Way> joined = new LinkedHashMap<>();
        List<Way> others = new ArrayList<>();
        for (Clause clause : clauses) {
            for (Way way : of(clause)) {
                Way same = joined.putIfAbsent(way.asked(), way);
                if (same != null && same.joins(way)) {
                    joined.put(way.asked(), same.or(way));
                } else if (same != null) {
                    others.add(way);
                }
            }
        }
        return Stream.concat(joined.values().stream(), others.stream()).toList();
    }

    /** The rarest first: what it would take to look at the others may be too much. */
    private List<Way> together(List<Clause> clauses) {
        List<List<Way>> parts = clauses.stream()
                .map(this::of)
                .sorted(Comparator.comparingDouble(Ways::rate))
                .toList();
        List<Way> all = List.of(new Way(List.of(), true));
        for (List<Way> part : parts) {
            boolean tooMany = part.size() > 1
                    && all.size() * part.size() > MOST
                    && all.get(0).isCovered();
            all = tooMany ? inexact(all) : product(all, part);
        }
        return all;
    }

    private static double rate(List<Way> ways) {
        return ways.stream().mapToDouble(Way::rate).sum();
    }

    private static List<Way> product(List<Way> all, List<Way> part) {
        return all.stream().flatMap(way -> part.stream().map(way::and)).toList();
    }

    private static List<Way> inexact(List<Way> ways) {
        return ways.stream().map(Way::inexact).toList();
    }

    private List<Way> without(List<Clause> barred, List<Way> ways) {
        List<Way> left = ways;
        for (Clause clause : barred) {
            List<Way> out = of(clause);
            boolean plain =
                    out.stream().allMatch(way -> way.exact() && way.conditions().size() == 1);
            Way not = new Way(
                    plain
                            ? out.stream()
                                    .map(way -> way.conditions().get(0).not())
                                    .toList()
                            : List.of(),
                    plain);
            left = product(left, List.of(not));
        }
        return left;
    }
}
