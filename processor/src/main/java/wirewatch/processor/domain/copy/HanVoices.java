package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import wirewatch.processor.domain.text.Words;

/**
 * Speakers in Chinese and Japanese, which have neither capitals nor spaces: behind a title or with a family name that is known, or
 * written with a dot between given and family name; before a verb of speech.
 */
final class HanVoices {

    private static final String DOTTED = "\\p{IsHan}{1,6}(?:·\\p{IsHan}{1,7})+";
    /** Words that begin like a family name. */
    private static final String NO_NAME =
            "(?!马上|高度|高层|高管|高官|江苏|江西|黄金|石油|金融|金额|雷达|夏天|温度|严重|严格|周[一二三四五六日年末边]|何况|林业|王室|余下|顾问|顾客|陆军|陆续|程序|马来|罗马)";

    private static final String CHINESE = NO_NAME + SpeechList.anyOf("chinese-surnames") + "\\p{IsHan}{1,2}?";
    /** What may stand between a name and its verb. */
    private static final String BETWEEN =
            "(?:[(（][^)）]{1,40}[)）])?(?:还|也|则|日前|随后|同时|当天|当日|周[一二三四五六日]|\\d{1,2}日|对此|在[^，。]{1,20}(?:中|上|时)|[对向][^，。]{1,12}|，)*";

    private static final String CHINESE_VERB = BETWEEN + "(?<verb>" + SpeechList.anyOf("chinese-verbs") + ")";

    private static final Pattern TITLED = Pattern.compile(SpeechList.anyOf("chinese-titles") + "(?<name>" + DOTTED + "|"
            + CHINESE + "|\\p{IsHan}{3,5}?)" + CHINESE_VERB);

    private static final Pattern OPENING =
            Pattern.compile("(?:^|[\n，。；：“”」])(?<name>" + DOTTED + "|" + CHINESE + ")" + CHINESE_VERB);

    private static final String KATAKANA = "[\\p{IsKatakana}ー]{2,}(?:[・=][\\p{IsKatakana}ー]{2,})*";

    private static final Pattern JAPANESE = Pattern.compile("(?<name>" + KATAKANA + "(?=\\p{IsHan}{0,8}"
            + SpeechList.anyOf("japanese-titles") + "(?:は|が|も|によると))|(?<=^|[\n、。」])(?!同)\\p{IsHan}{2,5}?(?="
            + SpeechList.anyOf("japanese-titles") + "(?:は|が|も)))[^\n。]{0,200}?(?:」[^\n。]{0,40}?)?(?<verb>"
            + SpeechList.anyOf("japanese-verbs") + ")");

    private HanVoices() {}

    static List<Citing> of(Words words) {
        List<Citing> citings = new ArrayList<>(NameSpan.all(TITLED, words));
        citings.addAll(NameSpan.all(OPENING, words));
        citings.addAll(NameSpan.all(JAPANESE, words));
        citings.sort(Comparator.comparingInt(Citing::verb));
        return citings;
    }
}
