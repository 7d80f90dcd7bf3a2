package wirewatch.processor.domain.link;

/**
 * What one clipping says that can be found again in other languages.
 *
 * @param clipping its id
 * @param published when, in milliseconds since 1970
 * @param own whether its text is its own: a copy says nothing new
 * @param landmarks names and numbers, as {@link Landmarks} packs them
 */
public record Note(String clipping, long published, boolean own, String landmarks) {

    /** Fills in what a store may leave out. */
    public Note {
        landmarks = landmarks == null ? "" : landmarks;
    }
}
