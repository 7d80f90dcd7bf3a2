package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Tag;

/**
 * Decides which mentions name the same, and what the undecided are. Longest first, so that {@code Amir-Abdollahian} and
 * {@code Hossein Amir-Abdollahian} find the full name there, wherever in the text it stands.
 */
final class NameRegister {

    private static final int MOST = 30;
    /** More different names than this in one text are a list, and only the first are kept. */
    private static final int MOST_KEPT = 150;
    /** Unknown runs longer than this are hardly a person's name. */
    private static final int LONGEST_GUESS = 4;

    /** The most mentioned first, then the first mentioned; written out, since a chain of comparators calls three for each pair. */
    private static final Comparator<Named> STRONGEST = (one, other) -> {
        int order = Integer.compare(other.weight(), one.weight());
        order = order == 0 ? Integer.compare(one.first(), other.first()) : order;
        return order == 0 ? one.id().compareTo(other.id()) : order;
    };

    private final Gazetteer gazetteer;
    private final Map<String, Named> names = new LinkedHashMap<>();
    private final Map<KnownName, Named> known = new HashMap<>();
    private final List<Named> persons = new ArrayList<>();
    private final List<Named> organisations = new ArrayList<>();
    private final List<Mention> later = new ArrayList<>();
    private final Set<Long> alone = new HashSet<>();

    NameRegister(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Tag> tags(List<Mention> mentions) {
        int longest = 0;
        for (Mention mention : mentions) {
            longest = Math.max(longest, mention.length());
            if (mention.length() == 1
                    && mention.known() == Lexicon.NOTHING
                    && mention.cues().speaks()) {
                alone.add(mention.lastHash());
            }
        }
        for (int length = longest; length > 0; length--) {
            for (Mention mention : mentions) {
                if (mention.length() == length) {
                    settle(mention);
                }
            }
        }
        later.forEach(this::join);
        return strongest();
    }

    private List<Tag> strongest() {
        List<Named> all = new ArrayList<>(names.values());
        all.sort(STRONGEST);
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < all.size() && i < MOST; i++) {
            tags.add(all.get(i).tag());
        }
        return tags;
    }

    private void settle(Mention mention) {
        if (mention.length() == 1 && mention.kind() != Kind.ORGANISATION) {
            later.add(mention);
        } else if (mention.known() != Lexicon.NOTHING) {
            known(mention);
        } else if (mention.kind() == Kind.PERSON) {
            person(mention);
        } else if (mention.kind() == Kind.UNKNOWN) {
            unknown(mention);
        } else {
            institution(mention);
        }
    }

    /** A run of two to four capitals that speaks is a person, by its full name or by its last word alone. */
    private void unknown(Mention mention) {
        boolean alike = mention.length() <= LONGEST_GUESS
                && !mention.cues().the()
                && mention.passage().traits().capitalsName()
                && mention.passage().canEndPerson(mention.to() - 1)
                && mention.passage().name(mention.from()) == Lexicon.NOTHING
                && !mention.passage().isAcronym(mention.from())
                && matching(mention, organisations, false) == null;
        if (alike && (mention.cues().speaks() || alone.contains(mention.lastHash()))) {
            person(mention);
        } else {
            later.add(mention);
        }
    }

    private void person(Mention mention) {
        Named person = matching(mention, persons, true);
        seen(person != null ? person : create(Kind.PERSON, mention), mention);
    }

    private void institution(Mention mention) {
        Named same = mention.kind() == Kind.ORGANISATION ? matching(mention, organisations, false) : null;
        seen(same != null ? same : create(mention.kind(), mention), mention);
    }

    private void known(Mention mention) {
        KnownName name = gazetteer.name(mention.known());
        Named named = known.get(name);
        if (named == null) {
            named = create(name.kind(), name.label(), mention);
            if (named != null) {
                known.put(name, named);
            }
        }
        seen(named, mention);
    }

    /** A short mention: of a person or organisation of this article, or a known name, or a titled surname. */
    private void join(Mention mention) {
        boolean isKnown = mention.known() != Lexicon.NOTHING;
        Named named = isKnown && mention.cues().in() ? null : matching(mention, persons, true);
        if (named == null && !isKnown) {
            named = matching(mention, organisations, false);
        }
        if (named != null) {
            seen(named, mention);
        } else if (isKnown) {
            known(mention);
        } else if (mention.kind() == Kind.PERSON && mention.titled()) {
            person(mention);
        }
    }

    /** The latest that fits; most fit in neither their first nor their last word, and are passed over with two comparisons. */
    private static @Nullable Named matching(Mention mention, List<Named> among, boolean persons) {
        long first = mention.hash(0);
        long last = mention.lastHash();
        for (int i = among.size() - 1; i >= 0; i--) {
            Named named = among.get(i);
            if (named.word(0) == first || (persons && named.last() == last)) {
                boolean same = persons ? Variants.ofPerson(mention, named) : Variants.ofOrganisation(mention, named);
                if (same) {
                    return named;
                }
            }
        }
        return null;
    }

    private @Nullable Named create(Kind kind, Mention mention) {
        return create(kind, Labels.of(mention.text()), mention);
    }

    private @Nullable Named create(Kind kind, String label, Mention mention) {
        String id = kind.prefix() + label;
        Named named = names.get(id);
        if (named != null || names.size() >= MOST_KEPT) {
            return named;
        }
        Named created = new Named(kind, label, mention.hashes(), mention.core());
        names.put(id, created);
        if (kind == Kind.PERSON) {
            persons.add(created);
        } else if (kind == Kind.ORGANISATION) {
            organisations.add(created);
        }
        return created;
    }

    private static void seen(@Nullable Named named, Mention mention) {
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
