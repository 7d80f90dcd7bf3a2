package wirewatch.processor.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two articles the project started from, where they are at hand. */
final class SeedsTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "data", "seeds");

    @Test
    void the_first_seed_names_its_persons_its_places_and_the_agency() throws IOException {
        Tags tags = Tags.of(seed("000_"));

        assertThat(tags.persons())
                .containsExactlyInAnyOrder(
                        "Hossein Amir-Abdollahian",
                        "Ismail Haniyeh",
                        "Majed Al Ansari",
                        "Mohammed bin Abdulrahman bin Jassim Al Thani");
        assertThat(tags.tag("person:Hossein Amir-Abdollahian").offsets()).hasSize(5);
        assertThat(tags.places()).contains("Iran", "Doha", "Gaza", "Qatar", "Israel", "Iraq", "Syria", "United States");
        assertThat(tags.organisations()).containsExactly("Hamas");
        assertThat(tags.agencies()).containsExactly("fars");
        assertThat(tags.topics()).startsWith("16000000", "11000000");
    }

    @Test
    void its_reprint_has_lost_one_voice() throws IOException {
        assertThat(Tags.of(seed("001_")).persons())
                .contains("Hossein Amir-Abdollahian", "Ismail Haniyeh")
                .doesNotContain("Majed Al Ansari");
    }

    private static String seed(String prefix) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds are not here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }
}
