package wirewatch.processor.domain.tag;

/**
 * A term of the IPTC Media Topics.
 *
 * @param id such as {@code medtop:04000000}
 * @param label IPTC's English label
 * @param parent number of the top term it stands under; its own number where it is a top term
 */
record Topic(String id, String label, int parent) {}
