/**
 * From what a crawler delivered to words that can be compared: cleaning, the furniture around the body kept apart, the words
 * cut once for every later step, and the language.
 */
@NullMarked
package wirewatch.processor.domain.text;

import org.jspecify.annotations.NullMarked;
