package wirewatch.standalone.browser;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import wirewatch.contract.Wire;
import wirewatch.standalone.console.Palette;
import wirewatch.standalone.demo.Show;
import wirewatch.standalone.stages.AllInOne;
import wirewatch.standalone.stages.ScratchFolder;

/** Everything in one process with the sample newsroom in its archive, and a browser before it. */
final class Newsstand implements BeforeAllCallback, AfterAllCallback, ExecutionCondition {

    private final HttpClient http = HttpClient.newHttpClient();
    private ScratchFolder folder;
    private AllInOne all;
    private Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Browser.isThere()
                ? ConditionEvaluationResult.enabled("a browser is here")
                : ConditionEvaluationResult.disabled("no chromium and chromedriver on the path");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        folder = ScratchFolder.make();
        all = AllInOne.start(new AllInOne.Place(folder.path(), "127.0.0.1", 0, 0), Map.of("WIREWATCH_COMMIT_MS", "50"));
        all.awaitReady();
        new Show(all, new PrintWriter(Writer.nullWriter()), new Palette(false)).run();
        browser = Browser.open(all.address());
    }

    Browser browser() {
        return browser;
    }

    URI address() {
        return all.address();
    }

    /** Delivers an article as a crawler does. */
    void deliver(Map<String, ?> article) {
        HttpRequest request = HttpRequest.newBuilder(all.address().resolve("/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Wire.write(article)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer.body());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A path of the page that a link of the first match leads to. */
    String link(String page, String css) {
        browser.go(page);
        return URI.create(browser.attribute(css, "href")).getRawPath();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
        if (all != null) {
            all.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
