package wirewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("wirewatch.root"));
    private static final Pattern KEY = Pattern.compile("WIREWATCH_[A-Z_]+[A-Z]");
    private static final Pattern COMMAND = Pattern.compile("\\./wirewatch ([a-z|\\s]*[a-z])");
    private static final List<String> MODULES = List.of("ingest", "processor", "sink", "standalone");

    @Test
    void the_table_of_settings_names_every_variable_that_is_read_and_no_other() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String module : MODULES) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                        .toList()) {
                    read.addAll(found(KEY, Files.readString(source)));
                }
            }
        }
        assertThat(found(KEY, readme())).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void every_command_that_it_shows_exists() throws IOException {
        Set<String> commands = Main.commandLine().getSubcommands().keySet();
        for (String shown : found(COMMAND, readme())) {
            assertThat(found(Pattern.compile("(?:^|\\| *)([a-z]+)"), shown)).isSubsetOf(commands);
        }
    }

    @Test
    void every_file_that_it_links_to_exists() throws IOException {
        for (String link : found(Pattern.compile("\\]\\(([^)#]+)\\)"), readme())) {
            assertThat(ROOT.resolve(link)).exists();
        }
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(Math.min(1, matcher.groupCount())));
        }
        return found;
    }
}
