/**
 * Who copied whom, and what the copy changed.
 *
 * <p>Three steps, each on fewer articles than the one before. A {@link wirewatch.processor.domain.copy.Signature} is a small
 * sample of an article's word sequences; a {@link wirewatch.processor.domain.copy.CopyIndex} finds, among a million of them,
 * those that share some; {@link wirewatch.processor.domain.copy.Overlap} aligns the words themselves, and
 * {@link wirewatch.processor.domain.copy.Comparison} decides from that whether one is a copy, which one, and with what changes.
 *
 * <p>Everything here is pure: no clock, no store, no thread.
 */
@NullMarked
package wirewatch.processor.domain.copy;

import org.jspecify.annotations.NullMarked;
