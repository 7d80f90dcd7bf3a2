package wirewatch.processor.domain.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import wirewatch.contract.Decision;
import wirewatch.contract.Evidence.Otherwise;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.Verdict;
import wirewatch.processor.domain.desk.Sources.Compared;
import wirewatch.processor.domain.story.Placement;

/** Which thresholds would have changed a decision, and where they would have to stand; each alone, all else as it was. */
final class Otherwises {

    private final Finding finding;
    private final Decision decision;
    private final Placement placement;
    private final DeskSettings settings;
    private final List<Otherwise> found = new ArrayList<>();

    private Otherwises(Finding finding, Decision decision, Placement placement, DeskSettings settings) {
        this.finding = finding;
        this.decision = decision;
        this.placement = placement;
        this.settings = settings;
    }

    static List<Otherwise> of(Finding finding, Decision decision, Placement placement, DeskSettings settings) {
        Otherwises otherwises = new Otherwises(finding, decision, placement, settings);
        if (finding.source() == null) {
            if (!finding.digest()) {
                otherwises.asCopy();
            }
            otherwises.byStory();
        } else if (!finding.compared().isEmpty() && finding.decision() == Decision.REPRINT) {
            otherwises.asOwnText();
        }
        otherwises.found.sort(Comparator.comparingDouble(other -> Math.abs(other.beyond() - other.now())));
        return otherwises.found;
    }

    /** Where the rule for own words made the copy, and no other rule would: the threshold above all that it found. */
    private void asOwnText() {
        List<Comparison> copies = comparisons(Verdict.COPY);
        OptionalDouble most = copies.stream().mapToDouble(Comparison::score).max();
        if (most.isPresent() && copies.stream().allMatch(copy -> copy.rule().equals(Thresholds.OWN_WORDS_RULE))) {
            add(Thresholds.OWN_WORDS, settings.copies().ownWords(), most.getAsDouble(), unplaced());
        }
    }

    private Decision unplaced() {
        return bestStory().orElse(Double.NEGATIVE_INFINITY) > placement.threshold()
                ? Decision.RELATED
                : Decision.NEW_STORY;
    }

    private void asCopy() {
        comparisons(Verdict.PARTIAL).stream()
                .mapToDouble(Otherwises::ownWords)
                .max()
                .ifPresent(most -> {
                    boolean below = most < settings.copies().ownWords();
                    add(
                            below ? Thresholds.OWN_WORDS : Thresholds.OWN_WORDS_OF_OTHER,
                            below
                                    ? settings.copies().ownWords()
                                    : settings.copies().ownWordsOfOther(),
                            below ? most : leastOfPartial(),
                            Decision.REPRINT);
                });
    }

    /** An article that is close enough for its own story to be merged at once would not stay alone by a higher threshold. */
    private void byStory() {
        OptionalDouble best = bestStory();
        boolean joined = decision == Decision.RELATED;
        boolean plain = best.isPresent() && placement.rule().equals(Thresholds.STORY_RULE);
        if (plain && !(joined && best.getAsDouble() > settings.stories().mergeScore())) {
            Decision then = joined ? Decision.NEW_STORY : Decision.RELATED;
            add(Thresholds.STORY_JOIN, placement.threshold(), best.getAsDouble(), then);
        }
    }

    private OptionalDouble bestStory() {
        return placement.candidates().stream()
                .mapToDouble(Placement.Candidate::score)
                .max();
    }

    private List<Comparison> comparisons(Verdict verdict) {
        return finding.compared().stream()
                .map(Compared::comparison)
                .filter(comparison -> comparison.verdict() == verdict)
                .toList();
    }

    private static double ownWords(Comparison comparison) {
        return comparison.score();
    }

    private double leastOfPartial() {
        return comparisons(Verdict.PARTIAL).stream()
                .map(Comparison::parts)
                .mapToDouble(Otherwises::least)
                .max()
                .orElse(0);
    }

    private static double least(Map<String, Double> parts) {
        return Math.min(parts.getOrDefault("ownWordsOfEarlier", 0.0), parts.getOrDefault("ownWordsOfThis", 0.0));
    }

    private void add(String setting, double now, double beyond, Decision then) {
        found.add(new Otherwise(setting, now, beyond, then));
    }
}
