package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Furniture;
import wirewatch.contract.Furniture.Dateline;

class SeedsTest {

    @Test
    void a_bare_text_keeps_all_its_paragraphs() throws IOException {
        CleanText clean = seed("000_78d94b3327a32c64.txt");
        assertThat(clean.paragraphs()).hasSize(11);
        assertThat(clean.title()).isNull();
        assertThat(clean.furniture()).isEqualTo(Furniture.NONE);
    }

    @Test
    void a_page_with_everything_around_it_keeps_its_own_words_only() throws IOException {
        CleanText clean = seed("001_635337495ee4adb1.txt");
        assertThat(clean.paragraphs()).hasSize(8);
        assertThat(clean.body()).startsWith("Iran's Foreign Minister").endsWith("through political means.");
        assertThat(clean.body()).doesNotContain("(L)", "RHC", "Habana", "http");
    }

    @Test
    void what_stood_around_it_is_kept_as_fields() throws IOException {
        CleanText clean = seed("001_635337495ee4adb1.txt");
        assertThat(clean.title()).isEqualTo("Iranian foreign minister and Hamas chief meet ahead of Gaza ceasefire");
        Furniture furniture = clean.furniture();
        assertThat(furniture.headline()).isEqualTo(clean.title());
        assertThat(furniture.captions()).singleElement().asString().contains("(L) holds talks");
        assertThat(furniture.dateline())
                .extracting(Dateline::place, Dateline::date, Dateline::agency)
                .containsExactly("Doha", "November 24", "RHC");
        assertThat(furniture.sourceUrl()).startsWith("https://www.radiohc.cu/");
        assertThat(furniture.outletLine()).isEqualTo("Radio Habana Cuba");
    }

    private static CleanText seed(String name) throws IOException {
        return Cleaner.clean(null, Files.readString(SharedData.file("seeds/" + name)));
    }
}
