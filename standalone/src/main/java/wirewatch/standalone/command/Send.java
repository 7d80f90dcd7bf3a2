package wirewatch.standalone.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wirewatch.ingest.send.Console;
import wirewatch.ingest.send.Inputs;
import wirewatch.ingest.send.SendSettings;
import wirewatch.ingest.send.Sender;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.console.Terminal;

@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Sends articles to a running `up` or `ingest`, with progress: JSON (one object, an array, or lines; as common"
                        + " crawlers write it), plain text, HTML, WARC, all of them also with .gz. What is sent twice counts once. Exit code 0"
                        + " where every article was taken.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch send article.txt page.html",
            "  wirewatch send crawl.jsonl.gz                  an article a line",
            "  wirewatch send news/                           every file of a folder",
            "  crawler | wirewatch send -                     standard input, as it comes",
            "  wirewatch send --to http://news:8081 CC-NEWS.warc.gz"
        })
final class Send implements Callable<Integer> {

    @Mixin
    private final ApiOptions options = new ApiOptions();

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "What to send; - is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--in-flight",
            paramLabel = "N",
            description = "Requests at one time; with more than one, neighbouring articles may change their order."
                    + " Default: ${DEFAULT-VALUE}")
    private int inFlight = 1;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long to try again where the server is not there. Default: ${DEFAULT-VALUE}")
    private int patience = 120;

    @Override
    public Integer call() throws InterruptedException {
        SendSettings settings = SendSettings.to(options.address(), options.token())
                .withInFlight(inFlight)
                .withPatience(Duration.ofSeconds(patience));
        Inputs opened = open();
        boolean complete = new Sender(settings)
                .send(opened, new Console(System.err, Terminal.isError(), opened.bytes()))
                .isComplete();
        return complete ? 0 : 1;
    }

    private Inputs open() {
        try {
            return Inputs.of(inputs, System.in);
        } catch (IOException e) {
            throw new Complaint(Complaint.reason(e), e);
        }
    }
}
