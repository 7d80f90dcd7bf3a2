/**
 * {@code wirewatch bench}: what this machine can do at all, and what Wirewatch does of it. {@link wirewatch.standalone.bench.Bench} runs
 * the parts one after the other on the same articles: {@code Limits} (Kafka alone), {@code WholePipe} and {@code Latency} (the real
 * stages on the embedded broker), {@code Steps} (each step alone, on one thread), {@code LiveCost} (what an article costs, in time
 * and heap, the more of them are live) and {@code Restart} (how long a processor with many of them takes to start). Articles come from files, or from {@code InventedNews}: seeded, so that two runs have the same.
 */
@NullMarked
package wirewatch.standalone.bench;

import org.jspecify.annotations.NullMarked;
