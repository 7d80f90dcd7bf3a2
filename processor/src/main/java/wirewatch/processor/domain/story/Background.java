package wirewatch.processor.domain.story;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In how many texts of a language a term usually stands: numbers only, from a large sample of news. What is rare in general
 * says more about an event than what is merely rare among the articles of the last days. Where a language has no sample, all
 * terms count as equally rare at first, and the articles themselves soon tell.
 */
public final class Background {

    /** Frequencies are kept as sixteenths of a power of two. */
    static final double STEPS = 16;

    private static final int MAGIC = 0x57424731;
    private static final double UNSEEN = 0.5;
    private static final double USUAL = 1e-3;

    private final int documents;
    private final int[] terms;
    /** Of each term, its rate's logarithm in steps: six bytes a term stay in the cache where twelve would not. */
    private final byte[] steps;

    private final float[] rates = new float[256];
    private final float[] rarities = new float[256];
    private final double unseen;
    private final double unseenRarity;
    private final int mask;

    private Background(int documents, int[] known, byte[] frequencies) {
        this.documents = documents;
        int capacity = Integer.highestOneBit(Math.max(8, known.length)) << 2;
        terms = new int[capacity];
        steps = new byte[capacity];
        unseen = documents == 0 ? USUAL : UNSEEN / (documents + 1.0);
        unseenRarity = -Math.log(unseen);
        mask = capacity - 1;
        for (int i = 0; i < rates.length; i++) {
            rates[i] = (float) (Math.pow(2, i / STEPS) / (documents + 1.0));
            rarities[i] = (float) -Math.log(rates[i]);
        }
        for (int i = 0; i < known.length; i++) {
            int slot = slot(known[i]);
            terms[slot] = known[i];
            steps[slot] = frequencies[i];
        }
    }

    /** Never changed once read, and a megabyte: every desk and every thread reads the same one. */
    private static final Map<String, Background> SHIPPED = new ConcurrentHashMap<>();

    /** The statistics shipped for a language (ISO 639-1), else none. */
    public static Background of(String language) {
        return SHIPPED.computeIfAbsent(language, Background::shipped);
    }

    private static Background shipped(String language) {
        String name = "background-" + language + ".bin";
        try (InputStream in = Background.class.getResourceAsStream(name)) {
            return in == null ? none() : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the statistics " + name, e);
        }
    }

    /** Nothing known of the language. */
    public static Background none() {
        return new Background(0, new int[0], new byte[0]);
    }

    /** How many texts the statistics were made from; 0 where there are none. */
    public int documents() {
        return documents;
    }

    /** Share of the language's texts that hold a word, by its hash; above 0. */
    public double rateOfWord(long hash) {
        return rate(Analysis.term(hash));
    }

    /** Share of the language's texts that hold the term, above 0. */
    double rate(int term) {
        int slot = slot(term);
        return terms[slot] == term ? rates[steps[slot] & 0xff] : unseen;
    }

    /** The rate of all terms it does not know. */
    double unseen() {
        return unseen;
    }

    boolean knows(int term) {
        return terms[slot(term)] == term;
    }

    /** How much a term says by the background alone: minus the logarithm of its rate. */
    double rarity(int term) {
        int slot = slot(term);
        return terms[slot] == term ? rarities[steps[slot] & 0xff] : unseenRarity;
    }

    private int slot(int term) {
        int at = (term ^ (term >>> 15)) & mask;
        while (terms[at] != 0 && terms[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** The file: magic, documents, terms; then ascending terms as differences in groups of seven bits, then a byte each. */
    static Background read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a file of background statistics");
        }
        int documents = data.readInt();
        int[] terms = new int[data.readInt()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < terms.length; i++) {
            last += varint(data);
            terms[i] = last;
        }
        byte[] frequencies = new byte[terms.length];
        data.readFully(frequencies);
        return new Background(documents, terms, frequencies);
    }

    private static int varint(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a number of the background statistics is too long");
    }
}
