package wirewatch.processor.domain.copy;

/**
 * A place where a text says that somebody said something.
 *
 * @param speaker as named there, or by the full name as first written
 * @param verb the word that says so
 */
record Citing(Name speaker, int verb) {}
