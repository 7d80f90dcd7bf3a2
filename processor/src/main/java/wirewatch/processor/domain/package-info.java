/**
 * How Wirewatch decides. Pure: no Kafka, no clock, no file, no network; the same input in the same order gives the same output.
 *
 * <p>An article passes through {@link wirewatch.processor.domain.text text} (cleaned, cut into words, its language),
 * {@code tag} and {@link wirewatch.processor.domain.watch watch}, which need that article alone; then it comes to the
 * {@code desk} of its language, which asks {@code copy} from whom it was copied and {@code story} where it belongs.
 */
@NullMarked
package wirewatch.processor.domain;

import org.jspecify.annotations.NullMarked;
