package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageGuessTest {

    /** Some twenty words each. */
    private static final Map<String, String> SAMPLES = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "en",
                    "The mayor said on Tuesday that the bridge will stay closed until engineers have looked at every"
                            + " one of its cables."),
            Map.entry(
                    "es",
                    "La alcaldesa dijo el martes que el puente seguirá cerrado hasta que los ingenieros revisen cada"
                            + " uno de los cables."),
            Map.entry(
                    "pt",
                    "A prefeita disse na terça-feira que a ponte continuará fechada até que os engenheiros examinem"
                            + " todos os cabos, sem exceção."),
            Map.entry(
                    "fr",
                    "La maire a déclaré mardi que le pont restera fermé jusqu'à ce que les ingénieurs aient examiné"
                            + " chacun des câbles."),
            Map.entry(
                    "de",
                    "Die Bürgermeisterin sagte am Dienstag, die Brücke bleibe geschlossen, bis die Ingenieure jedes"
                            + " einzelne Seil geprüft hätten."),
            Map.entry(
                    "it",
                    "La sindaca ha detto martedì che il ponte resterà chiuso finché gli ingegneri non avranno"
                            + " controllato tutti i cavi."),
            Map.entry(
                    "nl",
                    "De burgemeester zei dinsdag dat de brug gesloten blijft totdat de ingenieurs elk van de kabels"
                            + " hebben bekeken en gemeten."),
            Map.entry(
                    "tr",
                    "Belediye başkanı salı günü yaptığı açıklamada, mühendisler bütün kabloları inceleyene kadar"
                            + " köprünün kapalı kalacağını söyledi."),
            Map.entry(
                    "id",
                    "Wali kota mengatakan pada hari Selasa bahwa jembatan itu akan tetap ditutup sampai para insinyur"
                            + " memeriksa semua kabelnya."),
            Map.entry(
                    "vi",
                    "Thị trưởng nói hôm thứ Ba rằng cây cầu sẽ tiếp tục đóng cửa cho đến khi các kỹ sư kiểm tra xong"
                            + " mọi dây cáp."),
            Map.entry(
                    "pl",
                    "Burmistrz powiedziała we wtorek, że most pozostanie zamknięty, dopóki inżynierowie nie sprawdzą"
                            + " wszystkich lin po kolei."),
            Map.entry(
                    "sv",
                    "Borgmästaren sade på tisdagen att bron förblir stängd tills ingenjörerna har granskat varenda en"
                            + " av kablarna på nytt."),
            Map.entry(
                    "ru",
                    "Мэр города сказала во вторник, что мост останется закрытым, пока инженеры не осмотрят каждый из"
                            + " его тросов."),
            Map.entry(
                    "uk",
                    "Міська голова сказала у вівторок, що міст залишиться закритим, доки інженери не оглянуть кожен із"
                            + " його тросів."),
            Map.entry(
                    "ar",
                    "قالت رئيسة البلدية يوم الثلاثاء إن الجسر سيبقى مغلقا حتى ينتهي المهندسون من فحص كل واحد من"
                            + " أسلاكه."),
            Map.entry(
                    "fa",
                    "شهردار روز سه‌شنبه گفت که پل تا زمانی که مهندسان همهٔ کابل‌های آن را بررسی نکنند بسته خواهد"
                            + " ماند."),
            Map.entry(
                    "ur",
                    "میئر نے منگل کو کہا کہ پل اس وقت تک بند رہے گا جب تک انجینئر اس کی تمام تاروں کا معائنہ نہیں کر"
                            + " لیتے۔"),
            Map.entry(
                    "hi",
                    "महापौर ने मंगलवार को कहा कि जब तक इंजीनियर सभी तारों की जाँच नहीं कर लेते, तब तक पुल बंद रहेगा।"),
            Map.entry("zh", "市长星期二表示，在工程师检查完每一根缆索之前，这座大桥将继续关闭，市民可以乘坐渡轮过河。"),
            Map.entry("ja", "市長は火曜日、技術者がすべてのケーブルを点検し終えるまで橋を閉鎖したままにすると述べた。"),
            Map.entry("ko", "시장은 화요일에 기술자들이 모든 케이블을 점검할 때까지 다리를 계속 폐쇄하겠다고 말했다."),
            Map.entry("he", "ראשת העיר אמרה ביום שלישי שהגשר יישאר סגור עד שהמהנדסים יבדקו כל אחד מן הכבלים שלו."),
            Map.entry(
                    "el",
                    "Η δήμαρχος είπε την Τρίτη ότι η γέφυρα θα μείνει κλειστή ώσπου οι μηχανικοί να ελέγξουν όλα τα"
                            + " καλώδια."),
            Map.entry("th", "นายกเทศมนตรีกล่าวเมื่อวันอังคารว่าสะพานจะยังคงปิดจนกว่าวิศวกรจะตรวจสอบสายเคเบิลทุกเส้น")));

    @TestFactory
    Stream<DynamicTest> twenty_words_tell_their_language() {
        return SAMPLES.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    Language guess = LanguageGuess.of(sample.getValue());
                    assertThat(guess.code()).isEqualTo(sample.getKey());
                    assertThat(guess.confidence()).isGreaterThan(0.9);
                }));
    }

    @TestFactory
    Stream<DynamicTest> capitals_do_not_matter() {
        return SAMPLES.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.getKey(),
                        () -> assertThat(LanguageGuess.of(sample.getValue().toUpperCase(Locale.ROOT))
                                        .code())
                                .isEqualTo(sample.getKey())));
    }

    @Test
    void a_claim_does_not_overrule_a_text_that_tells_its_language() {
        assertThat(LanguageGuess.of("La alcaldesa dijo el martes que el puente seguirá cerrado por ahora.", "en-US")
                        .code())
                .isEqualTo("es");
    }

    @Test
    void a_claim_decides_where_the_text_does_not() {
        assertThat(LanguageGuess.of("2 : 1", "de_AT").code()).isEqualTo("de");
        assertThat(LanguageGuess.of("2 : 1", "not a language at all").code()).isEqualTo("und");
        assertThat(LanguageGuess.of("2 : 1", null)).isEqualTo(Language.UNDETERMINED);
    }

    @Test
    void words_without_stop_words_in_small_letters_are_still_english() {
        assertThat(LanguageGuess.of(
                                "harbour bridge closed cable engineers inspect mayor tuesday ferry commuters delayed"
                                        + " storm damage")
                        .code())
                .isEqualTo("en");
    }

    @Test
    void a_product_s_name_that_a_text_repeats_does_not_outvote_its_language() {
        String name = "lumina panorama volta ".repeat(12);
        assertThat(LanguageGuess.of(name + "will be sold from tuesday with the larger display")
                        .code())
                .isEqualTo("en");
    }

    @Test
    void random_letters_are_no_language() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            assertThat(LanguageGuess.of(letters(random)).code()).isEqualTo("und");
        }
    }

    @Test
    void nothing_is_thrown_on_any_characters() {
        Random random = new Random(12);
        for (int i = 0; i < 2_000; i++) {
            int length = random.nextInt(60);
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < length; c++) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThat(LanguageGuess.of(text.toString(), "en").code()).isNotEmpty();
        }
    }

    private static String letters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            for (int c = random.nextInt(6) + 2; c > 0; c--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.toString();
    }
}
