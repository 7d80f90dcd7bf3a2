/**
 * {@code wirewatch bench}: what this machine can do at all, and what Wirewatch does of it. {@link wirewatch.standalone.bench.Bench} runs
 * the parts one after the other, or those that are asked for ({@link wirewatch.standalone.bench.Part}): {@code Limits} (Kafka alone),
 * {@code WholePipe} and {@code Latency} (the real stages on the embedded broker), {@code Steps} (each step alone, on one thread),
 * {@code WatchCost} (beside lucene-monitor), {@code CopyCost} (signature and index, and what they find), {@code LiveCost} (what an
 * article costs, in time and heap, the more of them are live), {@code Restart} (how long a processor with many of them takes to start) and
 * {@code ArchiveCost} (beside the bare database). Articles come from files, or from {@code InventedNews}: seeded, so that two runs have the same.
 */
@NullMarked
package wirewatch.standalone.bench;

import org.jspecify.annotations.NullMarked;
