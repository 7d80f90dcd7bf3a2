package wirewatch.ingest.read;

/**
 * Where an article stands in its input.
 *
 * @param name of the file or stream
 * @param line from 1, or 0 where the input has no lines (archives)
 * @param offset in bytes from the start, unzipped and as UTF-8
 */
public record Position(String name, long line, long offset) {

    @Override
    public String toString() {
        return line > 0 ? name + ":" + line : name + ", byte " + offset;
    }
}
