package wirewatch.processor.streams;

import static wirewatch.contract.Topics.ARTICLES;
import static wirewatch.contract.Topics.CLIPPINGS;
import static wirewatch.contract.Topics.DEAD_ARTICLES;
import static wirewatch.contract.Topics.STORIES;
import static wirewatch.contract.Topics.WATCHES;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.contract.Wire;
import wirewatch.processor.ProcessorSettings;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Manuscript;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.desk.Ruling;
import wirewatch.processor.domain.link.Bulletin;
import wirewatch.processor.domain.watch.WatchIndex;

/** The topology, as one declaration; the steps are classes of their own. */
public final class Pipe {

    private static final Serde<String> KEY = Serdes.String();

    /** One key for all: stories are few and small beside articles, and any two may be one event. */
    private static final String TOGETHER = "all";

    private final ProcessorSettings settings;
    private final Drafting drafting;
    private final WatchIndex watches;
    private final Counts counts;
    private final Inventory inventory;

    public Pipe(ProcessorSettings settings, Drafting drafting, WatchIndex watches, MeterRegistry meters) {
        this.settings = settings;
        this.drafting = drafting;
        this.watches = watches;
        this.counts = new Counts(meters);
        this.inventory = new Inventory(meters);
    }

    /** @param properties those that the topology will run with: they name what must be named */
    public Topology topology(Properties properties) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        builder.addGlobalStore(
                ArmWatches.store(),
                WATCHES.name(),
                Consumed.with(KEY, Serdes.ByteArray()),
                () -> new ArmWatches(watches));
        builder.addStateStore(DropRepeats.store());
        Serde<Clipping> form = WrittenOnce.serde(CLIPPINGS);
        StoredMemory.stores(form).forEach(builder::addStateStore);
        builder.addStateStore(LinkStories.store());

        KStream<String, ReadArticle.Read> read = builder.stream(
                        ARTICLES.name(), Consumed.with(KEY, Serdes.ByteArray()).withName("articles"))
                .processValues(() -> new ReadArticle(drafting, settings.commit()), Named.as("read"))
                .processValues(
                        () -> new DropRepeats(settings.desk().memory(), () -> counts.decided(Decision.REPEAT)),
                        Named.as("drop-repeats"),
                        StoreNames.SEEN);

        read.filter((key, article) -> article.reading() instanceof Reading.Rejected, Named.as("unreadable"))
                .peek(
                        (key, article) -> counts.rejected(((Reading.Rejected) article.reading()).reason()),
                        Named.as("count-unreadable"))
                .mapValues(ReadArticle.Read::bytes, Named.as("as-it-came"))
                .to(DEAD_ARTICLES.name(), Produced.with(KEY, Serdes.ByteArray()).withName("dead-articles"));

        KStream<String, Ruling> rulings = read.flatMapValues(Pipe::manuscript, Named.as("readable"))
                .mapValues(manuscript -> drafting.draft(manuscript, watches), Named.as("describe"))
                .selectKey((key, draft) -> draft.language(), Named.as("language"))
                .repartition(Repartitioned.with(KEY, Smile.serde(Draft.class))
                        .withName("by-language")
                        .withNumberOfPartitions(settings.languages()))
                .process(
                        () -> new Decide(settings.desk(), settings.commit(), inventory),
                        Named.as("decide"),
                        StoreNames.CARDS,
                        StoreNames.CLIPPINGS,
                        StoreNames.STORIES)
                .peek((language, ruling) -> counts.decided(ruling.decision()), Named.as("count-decisions"));

        rulings.flatMapValues(Ruling::clippings, Named.as("clippings-of-ruling"))
                .selectKey((language, clipping) -> clipping.id(), Named.as("clipping-id"))
                .to(CLIPPINGS.name(), Produced.with(KEY, form).withName("clippings"));

        rulings.flatMapValues(Pipe::bulletin, Named.as("bulletins"))
                .selectKey((language, bulletin) -> TOGETHER, Named.as("together"))
                .repartition(Repartitioned.with(KEY, Smile.serde(Bulletin.class))
                        .withName("across-languages")
                        .withNumberOfPartitions(1))
                .process(() -> new LinkStories(settings.commit()), Named.as("link"), StoreNames.DOSSIERS)
                .to(
                        STORIES.name(),
                        Produced.<String, Story>with(KEY, Wire.serde(STORIES)).withName("stories"));

        return builder.build(properties);
    }

    private static Iterable<Bulletin> bulletin(Ruling ruling) {
        return ruling.bulletin() == null ? List.of() : List.of(ruling.bulletin());
    }

    private static Iterable<Manuscript> manuscript(ReadArticle.Read read) {
        return read.reading() instanceof Reading.Accepted accepted ? List.of(accepted.manuscript()) : List.of();
    }
}
