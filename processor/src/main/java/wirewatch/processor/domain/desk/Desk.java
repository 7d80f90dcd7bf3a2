package wirewatch.processor.domain.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.StoryCount;
import wirewatch.processor.domain.copy.CopyIndex;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.desk.Sources.Compared;
import wirewatch.processor.domain.story.Placement;
import wirewatch.processor.domain.story.StoryIndex;

/** Decides the articles of one language in order of arrival: repeat, revision, reprint, related, or a new story. */
final class Desk {

    private final String language;
    private final DeskSettings settings;
    private final Memory memory;
    private final Shelf shelf = new Shelf();
    private final CopyIndex copies = new CopyIndex();
    private final StoryIndex stories;
    private final Sources sources;
    private final StoryLedger ledger;

    Desk(String language, DeskSettings settings, Memory memory) {
        this.language = language;
        this.settings = settings;
        this.memory = memory;
        stories = StoryIndex.of(language);
        sources = new Sources(shelf, memory);
        ledger = new StoryLedger(memory);
    }

    /** Puts a card back into the indexes. */
    void restore(Card card) {
        copies.add(shelf.put(place(card)), Signature.ofAnchors(card.anchors()));
        stories.restore(card.id(), ledger.living(card.story()), card.profile(), card.time());
    }

    Ruling decide(Draft draft, long number) {
        long time = eventTime(draft);
        forgetBefore(time - settings.memory().toMillis());
        Integer delivered = shelf.latestOf(draft.key());
        Clipping earlier =
                delivered == null ? null : memory.clipping(shelf.at(delivered).id());
        if (earlier == null) {
            return rule(draft, number, time, findSource(draft), 1);
        }
        if (shelf.at(Objects.requireNonNull(delivered)).content() == draft.content()) {
            return new Ruling(Decision.REPEAT, ledger.living(earlier.story()), List.of(), List.of());
        }
        Finding revision = Finding.revision(Sources.compare(earlier, Sources.side(draft)));
        boolean sameId = earlier.id().equals(draft.id());
        if (sameId) {
            take(delivered);
        }
        return rule(draft, number, time, revision, sameId ? earlier.version() + 1 : 1);
    }

    /** The nearest earlier text that the draft was copied from; one that was copied from the draft is noted apart. */
    private Finding findSource(Draft draft) {
        List<Compared> compared = sources.compare(draft, copies.query(Signature.ofAnchors(draft.anchors())));
        Compared late = null;
        for (Compared one : compared) {
            if (one.isLateSource()) {
                late = late == null ? one : late;
            } else if (one.isCopy()) {
                boolean own = Outlets.same(one.clipping(), draft);
                return new Finding(own ? Decision.REVISION : Decision.REPRINT, one, null, compared);
            }
        }
        return new Finding(null, null, late, compared);
    }

    private Ruling rule(Draft draft, long number, long time, Finding finding, int version) {
        Placement placement = stories.place(draft.id(), draft.profile(), time, finding.shares());
        placement.merges().forEach(merge -> ledger.merge(merge.younger(), merge.older()));
        Decision decision = decision(finding, placement);
        StoryCount count = ledger.enter(placement.story(), draft, finding.source() == null, version > 1);
        List<Clipping> published = new ArrayList<>();
        published.add(Clippings.of(draft, version, decision, finding, placement, count));
        Compared copied = finding.lateFor();
        if (copied != null && !Outlets.same(copied.clipping(), draft)) {
            StoryCount without = ledger.noOrigin(placement.story());
            published.add(Clippings.decidedAgain(copied, draft.id(), placement.story(), without));
        }
        remember(draft, number, time, placement.story());
        published.forEach(memory::keep);
        return new Ruling(decision, placement.story(), published, ledger.changes());
    }

    private static Decision decision(Finding finding, Placement placement) {
        if (finding.decision() != null) {
            return finding.decision();
        }
        return placement.isNew() ? Decision.NEW_STORY : Decision.RELATED;
    }

    private void remember(Draft draft, long number, long time, String story) {
        Card card = new Card(
                number,
                draft.id(),
                draft.key(),
                language,
                time,
                story,
                draft.content(),
                draft.anchors(),
                draft.profile());
        memory.keep(card);
        copies.add(shelf.put(place(card)), Signature.ofAnchors(card.anchors()));
    }

    private void forgetBefore(long time) {
        for (Integer old = shelf.olderThan(time); old != null; old = shelf.olderThan(time)) {
            Shelf.Place place = take(old);
            Clipping clipping = memory.clipping(place.id());
            if (clipping != null) {
                ledger.forget(clipping);
            }
            memory.forgetClipping(place.id());
        }
        stories.expire(time);
    }

    private Shelf.Place take(int slot) {
        copies.remove(slot);
        Shelf.Place place = shelf.take(slot);
        memory.forgetCard(place.number());
        return place;
    }

    private static Shelf.Place place(Card card) {
        return new Shelf.Place(card.number(), card.id(), card.key(), card.content(), card.time());
    }

    private long eventTime(Draft draft) {
        return (settings.eventTime() == DeskSettings.EventTime.PUBLISHED
                        ? draft.published().at()
                        : draft.arrived())
                .toEpochMilli();
    }
}
