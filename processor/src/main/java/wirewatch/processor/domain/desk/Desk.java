package wirewatch.processor.domain.desk;

import java.util.ArrayList;
import java.util.List;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;
import wirewatch.processor.domain.copy.CopyIndex;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.desk.Sources.Compared;
import wirewatch.processor.domain.link.Bulletin;
import wirewatch.processor.domain.link.Note;
import wirewatch.processor.domain.story.Background;
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
    private final Moves moves;

    Desk(String language, DeskSettings settings, Memory memory) {
        this.language = language;
        this.settings = settings;
        this.memory = memory;
        stories = new StoryIndex(settings.remembered(), Background.of(language));
        sources = new Sources(shelf, memory, settings.copies());
        ledger = new StoryLedger(memory);
        moves = new Moves(stories, ledger, memory);
    }

    /** Puts a card back into the stories, as it was decided; into the copies {@link #shelve} does. */
    void tell(Card card) {
        if (!card.withdrawn()) {
            stories.restore(card.id(), card.story(), card.profile(), card.published(), card.moves());
        }
    }

    boolean remembers(String key) {
        return shelf.latestOf(key) != null;
    }

    Stock stock() {
        return new Stock(shelf.size(), copies.size(), stories.stories());
    }

    Ruling decide(Draft draft, long number) {
        long time = eventTime(draft);
        forgetBefore(time - settings.memory().toMillis());
        Integer delivered = shelf.latestOf(draft.key());
        Clipping earlier =
                delivered == null ? null : memory.clipping(shelf.at(delivered).id());
        if (delivered == null || earlier == null) {
            return draft.text().isEmpty() ? Ruling.NOTHING : rule(draft, number, findSource(draft), 1);
        }
        boolean same = shelf.at(delivered).content() == draft.content();
        if (same && earlier.withdrawn() == draft.withdrawn()) {
            return new Ruling(Decision.REPEAT, ledger.living(earlier.story()), List.of(), List.of(), null);
        }
        if (draft.withdrawn()) {
            return withdraw(draft, number, earlier, same || draft.text().equals(earlier.text()));
        }
        Finding revision = Finding.revision(sources.compare(earlier, Sources.side(draft)));
        return rule(draft, number, revision, earlier.id().equals(draft.id()) ? earlier.version() + 1 : 1);
    }

    /**
     * Takes an earlier clipping back. Its place in its story stays, and what was copied from it is a copy still; its words are
     * forgotten, so that nothing can be found to be copied from them any more.
     */
    private Ruling withdraw(Draft draft, long number, Clipping earlier, boolean sameWords) {
        String story = ledger.living(earlier.story());
        boolean origin = !earlier.withdrawn() && isOwn(earlier.decision());
        StoryCount count = origin ? ledger.noOrigin(story) : ledger.count(story);
        Clipping withdrawn = Clippings.withdrawn(draft, earlier, story, count, sameWords);
        remember(withdrawal(draft, number, earlier));
        memory.keep(withdrawn);
        List<Story> changed = ledger.changes();
        Note nothing = new Note(earlier.id(), published(draft), false, "");
        Bulletin bulletin = new Bulletin(story, nothing, List.of(), changed);
        return new Ruling(Decision.REVISION, story, List.of(withdrawn), changed, bulletin);
    }

    private static boolean isOwn(Decision decision) {
        return decision == Decision.NEW_STORY || decision == Decision.RELATED;
    }

    /** The nearest earlier text that the draft was copied from; one that was copied from the draft is noted apart. */
    private Finding findSource(Draft draft) {
        List<Compared> compared = sources.compare(draft, copies.query(Signature.ofAnchors(draft.anchors())));
        if (Digest.isOne(compared)) {
            return Finding.digest(compared);
        }
        Compared late = null;
        for (Compared one : compared) {
            if (one.isLateSource(settings.copies())) {
                late = late == null ? one : late;
            } else if (one.isCopy()) {
                boolean own = Outlets.same(one.clipping(), draft);
                return Finding.copy(own ? Decision.REVISION : Decision.REPRINT, one, compared);
            }
        }
        return Finding.own(late, compared);
    }

    private Ruling rule(Draft draft, long number, Finding finding, int version) {
        String shared = finding.storyOfSource();
        Placement placement = stories.place(
                draft.id(), draft.profile(), published(draft), shared == null ? null : ledger.living(shared));
        String story = placement.story();
        List<Clipping> moved = moves.follow(placement);
        StoryCount count = ledger.enter(story, draft, finding.source() == null, version > 1);
        placement.forgotten().forEach(memory::forgetStory);
        Decision decision = decision(finding, placement);
        List<Clipping> published = new ArrayList<>();
        published.add(Clippings.of(draft, version, decision, finding, placement, count, settings));
        published.addAll(moved);
        Compared copied = finding.lateFor();
        if (copied != null && !Outlets.same(copied.clipping(), draft)) {
            Compared late = copied.of(memory.clipping(copied.clipping().id()));
            published.add(Clippings.decidedAgain(late, draft.id(), story, ledger.noOrigin(story)));
        }
        remember(card(draft, number, placement));
        published.forEach(memory::keep);
        List<Story> changed = ledger.changes();
        Note note = new Note(draft.id(), published(draft), finding.source() == null, draft.landmarks());
        Bulletin bulletin = new Bulletin(story, note, placement.moves(), changed);
        return new Ruling(decision, story, published, changed, bulletin);
    }

    private static Decision decision(Finding finding, Placement placement) {
        if (finding.decision() != null) {
            return finding.decision();
        }
        return placement.isNew() ? Decision.NEW_STORY : Decision.RELATED;
    }

    private Card card(Draft draft, long number, Placement placement) {
        return new Card(
                number,
                draft.id(),
                draft.key(),
                language,
                eventTime(draft),
                published(draft),
                placement.joined(),
                placement.moves(),
                draft.content(),
                draft.anchors(),
                draft.profile(),
                false);
    }

    private Card withdrawal(Draft draft, long number, Clipping earlier) {
        return new Card(
                number,
                earlier.id(),
                draft.key(),
                language,
                eventTime(draft),
                published(draft),
                earlier.story(),
                List.of(),
                draft.content(),
                new int[0],
                draft.profile(),
                true);
    }

    private void remember(Card card) {
        memory.keep(card);
        shelve(card);
    }

    /** Among the copies, and as the latest delivery of its article. */
    void shelve(Card card) {
        Integer delivered = shelf.latestOf(card.key());
        if (delivered != null && shelf.at(delivered).id().equals(card.id())) {
            copies.remove(delivered);
            shelf.supersede(delivered);
        }
        int slot = shelf.put(new Shelf.Place(card.number(), card.id(), card.key(), card.content(), card.time(), false));
        copies.add(slot, Signature.ofAnchors(card.anchors()));
    }

    private void forgetBefore(long time) {
        for (Integer old = shelf.olderThan(time); old != null; old = shelf.olderThan(time)) {
            Shelf.Place place = shelf.takeOldest();
            memory.forgetCard(place.number());
            if (!place.superseded()) {
                copies.remove(old);
                memory.forgetClipping(place.id());
            }
        }
    }

    private long eventTime(Draft draft) {
        boolean own = settings.eventTime() == DeskSettings.EventTime.PUBLISHED;
        return own ? published(draft) : draft.arrived().toEpochMilli();
    }

    private static long published(Draft draft) {
        return draft.published().at().toEpochMilli();
    }
}
