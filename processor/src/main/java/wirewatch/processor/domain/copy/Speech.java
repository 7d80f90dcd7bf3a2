package wirewatch.processor.domain.copy;

import java.util.regex.Pattern;
import wirewatch.processor.domain.text.Words;

/** The words by which news says that somebody said something, and those that stand before a name without being part of it. */
final class Speech {

    /** Someone, then this; or this behind a quotation, then someone. */
    static final WordSet VERBS = WordSet.of(
            "said says told tells added adds noted notes stated states explained explains warned warns argued argues insisted",
            "insists wrote writes tweeted claimed claims declared announced acknowledged acknowledges asked asks replied",
            "stressed emphasized emphasised remarked confirmed denied testified recalled recalls continued concluded commented",
            "suggested suggests admitted admits predicted complained pledged vowed urged quipped joked responded cautioned",
            "dijo afirmó señaló declaró agregó añadió aseguró explicó indicó sostuvo advirtió manifestó comentó expresó subrayó",
            "disse afirmou declarou acrescentou explicou contou destacou ressaltou avaliou alertou completou informou",
            "déclaré dit affirmé ajouté expliqué indiqué estimé assuré souligné précisé confié averti déplore estime affirme explique",
            "sagte sagt erklärte erklärt betonte meinte warnte fügte kritisierte forderte",
            "ha detto dichiarato spiegato aggiunto affermato sottolineato zei zegt vertelde");

    /** This, then someone, with no quotation before. */
    static final WordSet ARABIC_VERBS = WordSet.of(
            "قال قالت أكد أكدت أضاف أضافت صرح صرحت أوضح أوضحت أعلن أعلنت وقال وقالت وأكد وأكدت وأضاف وأضافت وأوضح وأوضحت");

    /** {@code according to}: the last word of it, then someone. */
    static final WordSet SOURCES = WordSet.of("según segundo selon laut secondo volgens");

    /** Between a name and its verb. */
    static final WordSet BETWEEN =
            WordSet.of("also later then has had a ha hat have added again earlier recently também também");

    static final WordSet TITLES = WordSet.of(
            "Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady President Vice Prime Minister Foreign Interior Defence Defense Finance",
            "Secretary General Gen Lt Col Colonel Capt Captain Maj Major Sgt Sergeant Officer Detective Chief Sheriff Deputy Judge Justice",
            "Senator Sen Rep Representative Congressman Congresswoman Gov Governor Mayor Councillor Councilman Ambassador Chancellor King",
            "Queen Prince Princess Pope Bishop Cardinal Rev Reverend Father Sister Imam Sheikh Ayatollah Rabbi Director Chairman",
            "Chairwoman Commissioner Attorney Spokesman Spokeswoman Spokesperson Former Acting Republican Democrat",
            "Señor Señora Don Doña Presidente Presidenta Ministro Ministra Senhor Senhora Monsieur Madame Président Ministre Herr Frau",
            "Präsident Präsidentin Kanzler Kanzlerin Bundeskanzler Ministerin");

    /** Capitals that open a sentence or name a day. */
    static final WordSet OPENERS = WordSet.of(
            "He She They It We I You Who But And The A An In On At As When While After Before Then Meanwhile However Yesterday Today",
            "For From With By Since Although Also Still According Según Segundo Selon Laut Secondo Volgens Para Pour Für Per",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September",
            "October November December");

    /** Ends of names that are no people. */
    static final WordSet BODIES = WordSet.of(
            "Ministry House Department Office Court Police Council Committee Commission Agency Company Group Union Party University Bank",
            "Association News Press Times Post Organization Organisation Government Parliament Congress Senate Army Force Forces Service",
            "Bureau Authority Corporation Inc Corp Ltd Institute Center Centre Foundation Journal Reuters Bloomberg Guard Nations State",
            "States Kingdom Ministerio Gobierno Ministério Governo Ministère Gouvernement Polizei Regierung Ministerium");

    static final WordSet PARTICLES =
            WordSet.of("al bin ibn abu de da do dos das del della di la le van von der den el ter bint y du zu");

    /** Titles and the words that end a speaker, in a script without capitals. */
    static final WordSet ARABIC_TITLES = WordSet.of(
            "وزير وزيرة الخارجية الداخلية الدفاع المالية الصحة الرئيس رئيس رئيسة الوزراء المتحدث المتحدثة باسم وزارة السيد السيدة الدكتور",
            "الدكتورة مدير مديرة العام عام نائب مسؤول المسؤول الأمين السفير الناطق للصحفيين");

    static final WordSet ARABIC_ENDS = WordSet.of("إن أن في على من إلى خلال عن أنه إنه بأن وأن لل مع اليوم أمس");

    /** German joins the office with its field: {@code Hafenchefin}, {@code Außenminister}. */
    private static final Pattern JOINED_TITLE = Pattern.compile(
            "\\p{L}+(?:chef|minister|präsident|sprecher|direktor|leiter|meister|kanzler|richter|anwalt|vorsitzende[rn]?|experte)(?:in)?");

    private Speech() {}

    static boolean isTitle(Words words, int word) {
        return TITLES.has(words, word)
                || (words.end(word) - words.start(word) >= 8
                        && JOINED_TITLE.matcher(words.word(word)).matches());
    }
}
