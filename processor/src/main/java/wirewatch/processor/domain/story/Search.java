package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds and compares the stories that a newcomer may belong to: at most {@value #COMPARED}, by its strongest terms. */
final class Search {

    private static final int COMPARED = 12;

    /** Stories that share less than this part of what the nearest shares are not compared. */
    private static final double IN_REACH = 0.08;

    private final Dossiers dossiers;
    private final Tally tally = new Tally();

    Search(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The stories that may tell of the same event, best first; not the newcomer itself. */
    List<Scored> candidates(Newcomer newcomer, Span time, @Nullable Story itself, StoryModel model) {
        List<Comparison> compared = new ArrayList<>(COMPARED);
        for (int slot : sharing(newcomer)) {
            Story story = dossiers.at(slot);
            if (story != itself) {
                compared.add(compare(newcomer, time, story));
            }
        }
        return ranked(compared, model);
    }

    /**
     * A story that has been compared alone, among its rivals. Null where one of them is better, where it is not even among them, or where
     * it does not score more than the limit: each rival can but lower its score, so most often one or two of them tell.
     */
    @Nullable
    Scored best(Comparison favourite, Span time, Story itself, StoryModel model, double limit) {
        int[] sharing = sharing(favourite.newcomer());
        if (IntStream.of(sharing).noneMatch(slot -> slot == favourite.story().slot())) {
            return null;
        }
        List<Comparison> compared = new ArrayList<>(COMPARED);
        double rival = 0;
        for (int slot : sharing) {
            Story story = dossiers.at(slot);
            if (story == favourite.story()) {
                compared.add(favourite);
            } else if (story != itself) {
                Comparison other = compare(favourite.newcomer(), time, story);
                compared.add(other);
                rival = Math.max(rival, other.link());
                favourite.contrast(rival);
                if (model.score(favourite) <= limit) {
                    return null;
                }
            }
        }
        Scored first = ranked(compared, model).get(0);
        return first.comparison() == favourite ? first : null;
    }

    private static List<Scored> ranked(List<Comparison> compared, StoryModel model) {
        contrast(compared);
        List<Scored> scored = new ArrayList<>(compared.size());
        for (Comparison comparison : compared) {
            scored.add(Scored.by(model, comparison));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    /** The evidence for one story alone, as if it had no rival. */
    Comparison alone(Newcomer newcomer, Span time, Story story) {
        Comparison comparison = compare(newcomer, time, story);
        comparison.withoutRivals();
        return comparison;
    }

    private Comparison compare(Newcomer newcomer, Span time, Story story) {
        Comparison comparison = Comparison.of(newcomer, story, time, dossiers.within(story));
        comparison.nearness(dossiers.near(time, story));
        return comparison;
    }

    private int[] sharing(Newcomer newcomer) {
        tally.clear();
        for (int index : newcomer.strongest()) {
            double worth = newcomer.strength(index) * newcomer.shared(index);
            dossiers.visit(newcomer.terms()[index], worth, tally);
        }
        boolean story = newcomer.articles() > 1;
        return tally.best(COMPARED + (story ? 1 : 0), story ? 0 : IN_REACH);
    }

    private static void contrast(List<Comparison> compared) {
        for (Comparison one : compared) {
            double other = 0;
            for (Comparison two : compared) {
                other = two == one ? other : Math.max(other, two.link());
            }
            one.contrast(other);
        }
    }
}
