package wirewatch.standalone.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import wirewatch.contract.StoryLink;

/**
 * Two stories of the sample newsroom that are one event in two languages.
 *
 * @param headline of the one
 * @param language of the other
 * @param other the other's headline
 * @param shared names and numbers of both, the most telling first
 */
record Links(String headline, String language, String other, List<String> shared) {

    private static final int MOST_SHARED = 5;

    /** All that were found, each once. */
    static List<Links> of(List<Outcome> outcomes, Results results) {
        Set<String> told = new HashSet<>();
        List<Links> links = new ArrayList<>();
        for (String story : stories(outcomes)) {
            told.add(story);
            for (StoryLink link : results.elsewhere(story)) {
                if (!told.contains(results.current(link.story()))) {
                    links.add(of(results.headline(story), link, results.headline(link.story())));
                }
            }
        }
        return links;
    }

    private static Links of(String headline, StoryLink link, String other) {
        return new Links(
                headline,
                link.language(),
                other,
                link.shared().stream()
                        .limit(MOST_SHARED)
                        .map(StoryLink.Shared::here)
                        .toList());
    }

    private static List<String> stories(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Outcome::story)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toList());
    }
}
