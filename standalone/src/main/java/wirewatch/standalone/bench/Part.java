package wirewatch.standalone.bench;

import java.util.Locale;

/** A part of the measurement that can be run by itself. */
public enum Part {
    /** What Kafka can do on this machine at all. */
    LIMITS,
    /** From the articles topic to the clippings and the alerts, beside the limits. */
    PIPE,
    /** From an article's arrival to its alert, at a fixed rate. */
    LATENCY,
    /** Each step by itself, without a broker. */
    STEPS,
    /** Ten thousand watches and more, beside lucene-monitor. */
    WATCHES,
    /** Signature and copy index by themselves, and how many planted copies they find. */
    COPIES,
    /** What an article costs and takes, the more are live. */
    LIVE,
    /** How long a processor takes to start with so many live articles; they are made, and so measured, by the part before. */
    RESTART,
    /** Rows into the archive's databases, beside what these take at most. */
    ARCHIVE,
    /** What more deciding threads bring where one language has most of the news; calculated. */
    SKEW;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
