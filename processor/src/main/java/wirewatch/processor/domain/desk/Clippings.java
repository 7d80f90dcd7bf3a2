package wirewatch.processor.domain.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.EditReport;
import wirewatch.contract.Evidence;
import wirewatch.contract.Furniture;
import wirewatch.contract.StoryCount;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.Verdict;
import wirewatch.processor.domain.desk.Sources.Compared;
import wirewatch.processor.domain.story.Placement;

/** Writes decisions down as clippings. */
final class Clippings {

    private Clippings() {}

    /** The draft, decided. */
    static Clipping of(
            Draft draft,
            int version,
            Decision decision,
            Finding finding,
            Placement placement,
            StoryCount count,
            DeskSettings settings) {
        Compared source = finding.source();
        Copy copy = source == null || decision != Decision.REPRINT
                ? null
                : source.comparison().copyOf(source.clipping().id());
        EditReport edits = source == null ? null : source.comparison().editReport();
        String revisionOf = source == null || decision != Decision.REVISION
                ? null
                : source.clipping().id();
        return new Clipping(
                draft.id(),
                version,
                decision,
                placement.story(),
                count,
                draft.arrived(),
                draft.published(),
                draft.url(),
                draft.outlet(),
                draft.title(),
                draft.author(),
                draft.language(),
                draft.text(),
                draft.furniture(),
                draft.tags(),
                draft.watches(),
                revisionOf,
                copy,
                edits,
                evidence(finding, decision, placement, settings),
                draft.withdrawn());
    }

    /** An earlier clipping, decided again: its source has come late. */
    static Clipping decidedAgain(Compared copy, String sourceId, String story, StoryCount count) {
        Comparison comparison = copy.comparison();
        Evidence evidence = new Evidence(
                comparison.rule(), comparison.threshold(), List.of(candidate(sourceId, comparison)), List.of());
        Outcome outcome = new Outcome(
                Decision.REPRINT, null, comparison.copyOf(sourceId), comparison.editReport(), evidence, false);
        return again(copy.clipping(), outcome, story, count);
    }

    /** An earlier clipping, in another story than before: later ones have shown that its story was two. */
    static Clipping moved(Clipping was, Placement.Move move, double threshold, String story, StoryCount count) {
        Evidence.Candidate left = new Evidence.Candidate(
                move.from(), "story", move.score(), Map.of(), Evidence.STORY_PARTED, threshold, "APART");
        Evidence evidence = new Evidence(Evidence.STORY_PARTED, threshold, List.of(left), List.of());
        Outcome outcome = new Outcome(
                was.decision(), was.revisionOf(), was.copyOf(), was.editReport(), evidence, was.withdrawn());
        return again(was, outcome, story, count);
    }

    /** An earlier clipping, taken back: with what its publisher put in its place, if it is more than the same words once more. */
    static Clipping withdrawn(Draft draft, Clipping was, String story, StoryCount count, boolean sameWords) {
        boolean replaced = !sameWords && !draft.text().isEmpty();
        return new Clipping(
                was.id(),
                was.version() + 1,
                Decision.REVISION,
                story,
                count,
                draft.arrived(),
                was.published(),
                was.url(),
                was.outlet(),
                draft.title() == null ? was.title() : draft.title(),
                was.author(),
                was.language(),
                replaced ? draft.text() : "",
                replaced ? draft.furniture() : Furniture.NONE,
                replaced ? draft.tags() : withoutPlaces(was.tags()),
                joined(was.watches(), draft.watches()),
                was.id(),
                null,
                null,
                new Evidence(Evidence.WITHDRAWN, 0, List.of(), List.of()),
                true);
    }

    /** Where no text is left, no place in it can be named. */
    private static List<Tag> withoutPlaces(List<Tag> tags) {
        return tags.stream()
                .map(tag -> new Tag(tag.id(), tag.label(), List.of()))
                .toList();
    }

    /** Who was told of the article is told that it was taken back. */
    private static List<String> joined(List<String> watches, List<String> more) {
        return Stream.concat(watches.stream(), more.stream()).distinct().toList();
    }

    /** What a decision made again may change of a clipping, besides its story. */
    private record Outcome(
            Decision decision,
            @Nullable String revisionOf,
            @Nullable Copy copyOf,
            @Nullable EditReport editReport,
            Evidence evidence,
            boolean withdrawn) {}

    private static Clipping again(Clipping was, Outcome outcome, String story, StoryCount count) {
        return new Clipping(
                was.id(),
                was.version() + 1,
                outcome.decision(),
                story,
                count,
                was.arrived(),
                was.published(),
                was.url(),
                was.outlet(),
                was.title(),
                was.author(),
                was.language(),
                was.text(),
                was.furniture(),
                was.tags(),
                was.watches(),
                outcome.revisionOf(),
                outcome.copyOf(),
                outcome.editReport(),
                outcome.evidence(),
                outcome.withdrawn());
    }

    private static Evidence evidence(Finding finding, Decision decision, Placement placement, DeskSettings settings) {
        List<Evidence.Otherwise> otherwise = Otherwises.of(finding, decision, placement, settings);
        List<Evidence.Candidate> candidates = new ArrayList<>();
        finding.compared()
                .forEach(one -> candidates.add(
                        finding.digest() && one.sharesPassages()
                                ? passage(one)
                                : candidate(one.clipping().id(), one.comparison())));
        placement
                .candidates()
                .forEach(story -> candidates.add(new Evidence.Candidate(
                        story.story(),
                        "story",
                        story.score(),
                        story.parts(),
                        "story-score",
                        placement.threshold(),
                        story.score() > placement.threshold() ? "JOINED" : "APART")));
        Comparison decided = finding.source() == null ? null : finding.source().comparison();
        return decided == null
                ? new Evidence(placement.rule(), placement.threshold(), candidates, otherwise)
                : new Evidence(rule(finding.decision(), decided), decided.threshold(), candidates, otherwise);
    }

    private static String rule(@Nullable Decision decision, Comparison comparison) {
        return decision == Decision.REVISION ? "same-article" : comparison.rule();
    }

    /** Of a copy with what told which text was first: above 0 it speaks for the earlier clipping as the source. */
    private static Map<String, Double> parts(Comparison comparison) {
        Map<String, Double> parts = new HashMap<>(comparison.parts());
        if (comparison.verdict() == Verdict.COPY) {
            comparison.direction().reasons().forEach(reason -> parts.put("first." + reason.name(), reason.weight()));
        }
        return parts;
    }

    /** One of several that a digest took a passage from. */
    private static Evidence.Candidate passage(Compared one) {
        Comparison comparison = one.comparison();
        return new Evidence.Candidate(
                one.clipping().id(),
                "copy",
                comparison.score(),
                comparison.parts(),
                "digest",
                comparison.threshold(),
                Verdict.PARTIAL.name());
    }

    private static Evidence.Candidate candidate(String id, Comparison comparison) {
        return new Evidence.Candidate(
                id,
                "copy",
                comparison.score(),
                parts(comparison),
                comparison.rule(),
                comparison.threshold(),
                comparison.verdict().name());
    }
}
