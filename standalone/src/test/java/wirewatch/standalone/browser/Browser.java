package wirewatch.standalone.browser;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a screen. */
final class Browser implements AutoCloseable {

    /** Screens that pages are made for. */
    enum Screen {
        DESKTOP(1280, 860),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** What the reader's system asks for. */
    enum Scheme {
        LIGHT,
        DARK
    }

    private static final int TALLEST = 2_000;
    private static final Duration EXCHANGED = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final URI base;
    private Screen screen = Screen.DESKTOP;

    private Browser(ChromeDriver driver, URI base) {
        this.driver = driver;
        this.base = base;
    }

    static boolean isThere() {
        return found("chromium") != null && found("chromedriver") != null;
    }

    private static File found(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst()
                .orElse(null);
    }

    static Browser open(URI base) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found("chromium"));
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        // It looks for nothing but the page: where there is no network, its own calls would be refused over and over.
        options.addArguments(
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(found("chromedriver"))
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).implicitlyWait(Duration.ofSeconds(20));
        Browser browser = new Browser(driver, base);
        browser.on(Screen.DESKTOP, Scheme.LIGHT);
        return browser;
    }

    void on(Screen newScreen, Scheme scheme) {
        screen = newScreen;
        metrics(newScreen.height);
        String value = scheme == Scheme.DARK ? "dark" : "light";
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", value))));
    }

    private void metrics(int height) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen == Screen.PHONE));
    }

    private void cdp(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    /** @param path of the server under test */
    void go(String path) {
        driver.get(base.resolve(path).toString());
    }

    String path() {
        return URI.create(String.valueOf(driver.getCurrentUrl())).getRawPath();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** How many there are now, without waiting for the first. */
    long count(String css) {
        return (Long) run("return document.querySelectorAll(arguments[0]).length", css);
    }

    String text(String css) {
        return fresh(css, WebElement::getText);
    }

    String attribute(String css, String name) {
        return fresh(css, element -> String.valueOf(element.getAttribute(name)));
    }

    void click(String css) {
        fresh(css, element -> {
            element.click();
            return element;
        });
    }

    /** A live page may exchange a part between finding an element and using it: then the part's new one is meant. */
    private <T> T fresh(String css, Function<WebElement, T> use) {
        return await().pollDelay(Duration.ZERO)
                .atMost(EXCHANGED)
                .ignoreException(StaleElementReferenceException.class)
                .until(() -> use.apply(find(css)), any -> true);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What the browser complained of since it was asked last: errors, and what the content-security policy forbade. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** A picture of the whole page, as far as it is reasonably tall. */
    Path picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            long tall = (Long) run("return document.documentElement.scrollHeight");
            metrics((int) Math.min(TALLEST, Math.max(screen.height, tall)));
            String png = driver.getScreenshotAs(org.openqa.selenium.OutputType.BASE64);
            metrics(screen.height);
            return Files.write(file, Base64.getDecoder().decode(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
