package wirewatch.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wirewatch.standalone.browser.Browser.Scheme;
import wirewatch.standalone.browser.Browser.Screen;

/** Takes a picture of every view, light and dark, on a desktop and on a phone, into {@code target/pictures}. */
class PicturesTest {

    @RegisterExtension
    private static final Newsstand STAND = new Newsstand();

    private static final Path FOLDER = Path.of(System.getProperty("wirewatch.pictures", "target/pictures"));
    /** Fewer are an empty page. */
    private static final int COLOURS = 20;

    @Test
    void every_view_has_a_picture() throws IOException {
        Map<String, String> views = Views.all(STAND);
        for (Screen screen : Screen.values()) {
            for (Scheme scheme : Scheme.values()) {
                STAND.browser().on(screen, scheme);
                for (Map.Entry<String, String> view : views.entrySet()) {
                    STAND.browser().go(view.getValue());
                    String name = view.getKey() + "-" + lower(screen) + "-" + lower(scheme) + ".png";
                    assertThat(colours(STAND.browser().picture(FOLDER.resolve(name))))
                            .as(name)
                            .isGreaterThan(COLOURS);
                }
            }
        }
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static int colours(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }
}
