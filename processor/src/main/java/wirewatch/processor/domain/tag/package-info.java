/**
 * What an article is about, whom and what it names, and which agencies it cites.
 *
 * <p>{@link wirewatch.processor.domain.tag.Tagger} walks once over the words that every step shares and looks each up in one hash
 * trie of all phrases of the article's language ({@code Lexicon}): key words of the IPTC Media Topics, a gazetteer, the news
 * agencies, and classes of words that say something about the name beside them (titles, given names, corporate suffixes, …). The
 * walk leaves a {@code Passage}: the words with their marks. Three readers then look at the marks only:
 *
 * <ul>
 *   <li>{@code TopicScorer}: weighed evidence for each topic, against a bar that grows with the article's length;
 *   <li>{@code Citations}: agencies in brackets, bylines and credits;
 *   <li>{@code NameRuns}, {@code RunReader}, {@code RunShape} and {@code NameRegister}: runs of capitals, what kind of name each is, and which of
 *       them name the same.
 * </ul>
 *
 * <p>The lists are readable text files beside the classes; {@code topics/en.txt} explains their weights. Languages whose words
 * change their endings have their key words in a trie of their own, by how words begin ({@code TopicTrie}). Where evidence is
 * thin nothing is said: a wrong tag costs a reader more than a missing one.
 */
@NullMarked
package wirewatch.processor.domain.tag;

import org.jspecify.annotations.NullMarked;
