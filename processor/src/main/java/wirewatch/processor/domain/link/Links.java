package wirewatch.processor.domain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Story;
import wirewatch.contract.StoryLink;

/** The links of a story, one of a language at most, in the order of the languages. */
final class Links {

    private static final int MOST_SHARED = 12;
    private static final double STEPS = 100;

    private Links() {}

    static @Nullable StoryLink of(@Nullable Story story, String language) {
        return story == null
                ? null
                : story.elsewhere().stream()
                        .filter(link -> link.language().equals(language))
                        .findFirst()
                        .orElse(null);
    }

    static boolean has(Story story, String other) {
        return story.elsewhere().stream().anyMatch(link -> link.story().equals(other));
    }

    static Story with(Story story, StoryLink link) {
        List<StoryLink> links = new ArrayList<>(story.elsewhere());
        links.removeIf(known -> known.language().equals(link.language()));
        links.add(link);
        links.sort(Comparator.comparing(StoryLink::language));
        return story.withElsewhere(links);
    }

    static Story without(Story story, String other) {
        return story.withElsewhere(story.elsewhere().stream()
                .filter(link -> !link.story().equals(other))
                .toList());
    }

    /** The link to the story that was found. */
    static StoryLink to(Likeness like, double threshold) {
        return link(like.other(), like, threshold, like.shared());
    }

    /** The link from the story that was found. */
    static StoryLink back(Sketch sketch, Likeness like, double threshold) {
        List<StoryLink.Shared> turned = like.shared().stream()
                .map(one -> new StoryLink.Shared(one.there(), one.here(), one.weight()))
                .toList();
        return link(sketch, like, threshold, turned);
    }

    private static StoryLink link(Sketch to, Likeness like, double threshold, List<StoryLink.Shared> shared) {
        return new StoryLink(
                to.story(),
                to.language(),
                rounded(like.score()),
                rounded(threshold),
                rounded(like.share()),
                rounded(like.hoursApart()),
                shared.stream()
                        .limit(MOST_SHARED)
                        .map(one -> new StoryLink.Shared(one.here(), one.there(), rounded(one.weight())))
                        .toList());
    }

    private static double rounded(double value) {
        return Math.round(value * STEPS) / STEPS;
    }
}
