package wirewatch.processor.domain.tag;

/**
 * A name of the gazetteer.
 *
 * @param kind place or organisation
 * @param label its English name, whatever language it was met in
 */
record KnownName(Kind kind, String label) {}
