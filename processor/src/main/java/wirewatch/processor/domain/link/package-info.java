/**
 * Links stories of different languages that tell of one event: a second step, on stories, where all languages come together.
 *
 * <p>What looks alike in every language is taken from each article where it is described ({@link
 * wirewatch.processor.domain.link.Landmarks}): names and numbers. A known place or organisation has one name in all languages; other
 * names are compared by their letters where both languages write Latin script, else by their sound ({@code Sounds}: the classes of
 * their consonants). The desk of a language sends each decision on as a {@link wirewatch.processor.domain.link.Bulletin}; the {@link
 * wirewatch.processor.domain.link.Exchange} follows the stories by it and holds each that has changed against those of other languages:
 * what both share is weighed by how rare it is among the stories of both languages ({@code Likeness}), the sum must exceed a
 * threshold that grows with the number of stories looked among, and most of what one of the two has must be shared. One story of each
 * other language at most, and only where each is the other's best. A link is looked at again whenever one of its stories
 * grows, merges or parts.
 *
 * <p>Precision goes first: names with short sounds, years, words of scripts without capitals on both sides say nothing. Each link
 * carries what was shared, as both write it.
 */
@NullMarked
package wirewatch.processor.domain.link;

import org.jspecify.annotations.NullMarked;
