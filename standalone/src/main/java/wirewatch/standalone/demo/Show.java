package wirewatch.standalone.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Watch;
import wirewatch.standalone.api.Api;
import wirewatch.standalone.console.Palette;
import wirewatch.standalone.stages.AllInOne;
import wirewatch.standalone.stages.Patience;

/** The sample newsroom on a running pipe: article after article, each with what it makes. */
public final class Show {

    /** Far beyond what an article takes; whoever waits longer waits in vain. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Newsroom newsroom = Newsroom.read();
    private final AllInOne all;
    private final Reporter reporter;
    private final Api api;
    private final Crawler crawler;
    private final DoubleSupplier repeats;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, Alert> alerts = new HashMap<>();

    public Show(AllInOne all, PrintWriter out, Palette palette) {
        this.all = all;
        this.reporter = new Reporter(out, palette);
        this.api = new Api(all.address(), null);
        this.crawler = new Crawler(all.address());
        this.repeats = all.meters().counter("wirewatch.decisions", "decision", "repeat")::count;
    }

    /** @throws wirewatch.standalone.Complaint where the pipe does not answer for an article */
    public void run() {
        arm();
        try (Results results = new Results(all.cluster())) {
            reporter.say("Sending " + newsroom.deliveries().size() + " articles, one by one:");
            reporter.say("");
            for (Newsroom.Delivery delivery : newsroom.deliveries()) {
                show(delivery, results);
            }
            awaitStories(results);
            List<Outcome> settled = settled(results);
            Links.of(settled, results).forEach(reporter::linked);
            reporter.told(Tally.of(settled), outcomes.size(), alerts.size());
        }
    }

    private void arm() {
        for (Watch watch : newsroom.watches()) {
            api.put(watch);
        }
        int wanted = newsroom.watches().size();
        Patience.until(
                "the watches to be armed", PATIENCE, () -> all.processor().watches() >= wanted);
        reporter.say(wanted + " watches are armed: "
                + String.join(", ", newsroom.watches().stream().map(Watch::name).toList()));
    }

    private void show(Newsroom.Delivery delivery, Results results) {
        double repeatsBefore = repeats.getAsDouble();
        String id = crawler.deliver(delivery.json());
        Clipping[] decided = new Clipping[1];
        Patience.until("a decision on " + delivery.truth().key(), PATIENCE, () -> {
            all.running().check();
            decided[0] = take(results.next(), id);
            return decided[0] != null || repeats.getAsDouble() > repeatsBefore;
        });
        outcomes.add(new Outcome(
                delivery.truth(), id, decided[0], decided[0] == null ? null : decided[0].story(), Set.of()));
        if (decided[0] == null) {
            reporter.repeated(id);
        } else {
            awaitAlerts(decided[0], results);
        }
    }

    /** The alerts of a clipping come from the next stage, mostly a moment later. */
    private void awaitAlerts(Clipping clipping, Results results) {
        Patience.until("the alerts on " + clipping.id(), PATIENCE, () -> {
            if (alertsOf(clipping) < clipping.watches().size()) {
                all.running().check();
                take(results.next(), clipping.id());
            }
            return alertsOf(clipping) >= clipping.watches().size();
        });
    }

    /** Stories come from where all languages meet, after their clippings: once the last is there, all are. */
    private void awaitStories(Results results) {
        outcomes.stream()
                .map(Outcome::clipping)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .ifPresent(last -> Patience.until("the story of " + last.id(), PATIENCE, () -> {
                    all.running().check();
                    take(results.next(), last.id());
                    return results.isLatest(last);
                }));
    }

    private long alertsOf(Clipping clipping) {
        return alerts.values().stream()
                .filter(alert -> alert.clipping().equals(clipping.id()) && alert.version() == clipping.version())
                .count();
    }

    /** Tells of what came, and picks the clipping that is waited for. */
    private @Nullable Clipping take(Results.Batch batch, String id) {
        Clipping found = null;
        for (Clipping clipping : batch.clippings()) {
            if (clipping.id().equals(id)) {
                found = clipping;
                reporter.decided(clipping);
            }
        }
        for (Alert alert : batch.alerts()) {
            if (alerts.put(alert.id(), alert) == null) {
                reporter.alerted(alert);
            }
        }
        return found;
    }

    private List<Outcome> settled(Results results) {
        return outcomes.stream().map(outcome -> settled(outcome, results)).toList();
    }

    private static Outcome settled(Outcome outcome, Results results) {
        if (outcome.clipping() == null) {
            return outcome;
        }
        String story = results.current(outcome.clipping().story());
        Set<String> elsewhere = results.elsewhere(story).stream()
                .map(link -> results.current(link.story()))
                .collect(Collectors.toSet());
        return new Outcome(outcome.truth(), outcome.id(), outcome.clipping(), story, elsewhere);
    }
}
