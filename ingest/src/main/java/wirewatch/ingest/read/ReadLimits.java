package wirewatch.ingest.read;

/**
 * How much a reader takes.
 *
 * @param articleBytes largest single article, unzipped, in bytes, 1 KiB to 100 MiB; a larger one is skipped as too large
 * @param totalBytes largest whole input, unzipped, in bytes; beyond it reading ends with {@link TooLongException}
 */
public record ReadLimits(int articleBytes, long totalBytes) {

    private static final int KIB = 1024;

    /** 10 MiB an article (a long page with its scripts), any number of them. */
    public static final ReadLimits STANDARD = new ReadLimits(10 * KIB * KIB, Long.MAX_VALUE);

    /** @throws IllegalArgumentException naming the bound */
    public ReadLimits {
        if (articleBytes < KIB || articleBytes > 100 * KIB * KIB) {
            throw new IllegalArgumentException("articleBytes: 1024 to 104857600, not " + articleBytes);
        }
        if (totalBytes < 1) {
            throw new IllegalArgumentException("totalBytes: at least 1, not " + totalBytes);
        }
    }
}
