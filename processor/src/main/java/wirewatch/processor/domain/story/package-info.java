/**
 * Stories: which articles tell of one event, decided online, one article after the other.
 *
 * <p>{@link wirewatch.processor.domain.story.Profiler} keeps of an article its strongest terms, once, wherever it is processed.
 * {@link wirewatch.processor.domain.story.StoryIndex} holds the living stories of one language. For each profile it looks up
 * the stories that share its rarest terms, weighs several kinds of evidence for each with one small model
 * ({@link wirewatch.processor.domain.story.StoryModel}), and lets the article join the best or found a new story. What later
 * articles show to be one story is merged: the older id stays, the younger points to it. What they show to be two is parted
 * ({@link wirewatch.processor.domain.story.Parting}): some clippings move to a story with a new id.
 *
 * <p>No clock, no files, no randomness: the index is a fold over profiles and decisions, so it can be built again from them
 * after a restart.
 */
@NullMarked
package wirewatch.processor.domain.story;

import org.jspecify.annotations.NullMarked;
