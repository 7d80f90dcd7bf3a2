package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.Words;

/**
 * Decides which mentions name the same, and what the undecided are. Longest first, so that {@code Amir-Abdollahian} and
 * {@code Hossein Amir-Abdollahian} find the full name there, wherever in the text it stands.
 */
final class NameRegister {

    private static final int MOST = 30;
    /** More different names than this in one text are a list, and only the first are kept. */
    private static final int MOST_KEPT = 150;

    private final Gazetteer gazetteer;
    private final boolean nounsHaveCapitals;
    private final Map<String, Named> names = new LinkedHashMap<>();
    private final List<Named> persons = new ArrayList<>();
    private final List<Named> organisations = new ArrayList<>();

    NameRegister(Gazetteer gazetteer, boolean nounsHaveCapitals) {
        this.gazetteer = gazetteer;
        this.nounsHaveCapitals = nounsHaveCapitals;
    }

    List<Tag> tags(List<Mention> mentions) {
        List<Mention> longestFirst = new ArrayList<>(mentions);
        longestFirst.sort(Comparator.comparingInt(mention -> -mention.length()));
        List<Mention> later = new ArrayList<>();
        longestFirst.forEach(mention -> settle(mention, longestFirst, later));
        later.forEach(this::join);
        return names.values().stream()
                .sorted(Comparator.<Named>comparingInt(named -> -named.weight())
                        .thenComparingInt(Named::first)
                        .thenComparing(Named::id))
                .limit(MOST)
                .map(Named::tag)
                .toList();
    }

    private void settle(Mention mention, List<Mention> all, List<Mention> later) {
        if (mention.length() == 1 && mention.kind() != Kind.ORGANISATION) {
            later.add(mention);
        } else if (mention.known() != Lexicon.NOTHING) {
            known(mention);
        } else if (mention.kind() == Kind.PERSON) {
            person(mention);
        } else if (mention.kind() == Kind.UNKNOWN) {
            unknown(mention, all, later);
        } else {
            institution(mention);
        }
    }

    /** A run of two to four capitals speaks like a person, or is later named by its last word alone. */
    private void unknown(Mention mention, List<Mention> all, List<Mention> later) {
        if (matching(mention, organisations, false) != null) {
            later.add(mention);
            return;
        }
        boolean alike = mention.length() <= 4
                && !mention.cues().the()
                && !nounsHaveCapitals
                && !mention.passage().isAcronym(mention.from());
        if (alike && (mention.cues().speaks() || isNamedByItsLast(mention, all))) {
            person(mention);
        } else {
            later.add(mention);
        }
    }

    private static boolean isNamedByItsLast(Mention full, List<Mention> all) {
        for (int i = all.size() - 1; i >= 0 && all.get(i).length() == 1; i--) {
            Mention single = all.get(i);
            if (single.known() == Lexicon.NOTHING && single.lastHash() == full.lastHash()) {
                return true;
            }
        }
        return false;
    }

    private void person(Mention mention) {
        Named person = matching(mention, persons, true);
        if (person == null) {
            person = create(Kind.PERSON, mention.text(), mention, mention.length());
        }
        seen(person, mention);
    }

    private void institution(Mention mention) {
        Named same = mention.kind() == Kind.ORGANISATION ? matching(mention, organisations, false) : null;
        seen(same != null ? same : create(mention.kind(), mention.text(), mention, mention.length()), mention);
    }

    private void known(Mention mention) {
        KnownName name = gazetteer.name(mention.known());
        seen(create(name.kind(), name.label(), mention, mention.length()), mention);
    }

    /** A short mention: of a person or organisation of this article, or a known name, or a titled surname. */
    private void join(Mention mention) {
        boolean place = mention.known() != Lexicon.NOTHING;
        Named person = place && mention.cues().in() ? null : matching(mention, persons, true);
        if (person == null && !place) {
            person = matching(mention, organisations, false);
        }
        if (person != null) {
            seen(person, mention);
        } else if (place) {
            known(mention);
        } else if (mention.kind() == Kind.PERSON && mention.titled()) {
            person(mention);
        }
    }

    private @Nullable Named matching(Mention mention, List<Named> among, boolean bySurname) {
        for (int i = among.size() - 1; i >= 0; i--) {
            Named named = among.get(i);
            boolean same = bySurname ? Variants.ofPerson(mention, named) : Variants.ofOrganisation(mention, named);
            if (same) {
                return named;
            }
        }
        return null;
    }

    private @Nullable Named create(Kind kind, String text, Mention mention, int length) {
        String label = Labels.of(text);
        Named named = names.get(kind.prefix() + label);
        if (named != null || names.size() >= MOST_KEPT) {
            return named;
        }
        Named created = new Named(kind, label, hashes(mention, length));
        names.put(created.id(), created);
        if (kind == Kind.PERSON) {
            persons.add(created);
        } else if (kind == Kind.ORGANISATION) {
            organisations.add(created);
        }
        return created;
    }

    private static long[] hashes(Mention mention, int length) {
        Words words = mention.passage().words();
        long[] hashes = new long[length];
        for (int i = 0; i < length; i++) {
            hashes[i] = words.hash(mention.from() + i);
        }
        return hashes;
    }

    private void seen(@Nullable Named named, Mention mention) {
        if (named == null) {
            return;
        }
        if (mention.inTitle()) {
            named.seenInTitle();
        } else {
            named.seen(mention.offset());
        }
    }
}
