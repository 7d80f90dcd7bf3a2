package wirewatch.processor.domain.text;

import java.util.List;
import java.util.Random;

/** Pages put together at random from what real ones are made of, and from what hostile ones are. */
final class RandomPages {

    private static final List<String> PARAGRAPHS = List.of(
            "The dam above Liska held through the night, engineers said on Tuesday, but the water is still rising by a"
                    + " hand's breadth an hour.",
            "\"We have seen worse,\" said Ana Duarte, who runs the mill. \"Not often.\"",
            "He was 77.",
            "Nobody was hurt.",
            "Read more books, the minister told the pupils of the school.",
            "Roses are red",
            "and the river is brown",
            "LISKA, March 3 (MW) — Two thousand people spent the night in the school, the town hall and the church of"
                    + " the upper town.",
            "Some 13,500 sandbags were filled, U.S. engineers told the council's envoy.",
            "市长星期二表示，大桥将继续关闭。",
            "وقال رئيس البلدية إن الجسر سيبقى مغلقا.",
            "1. Fill the bags",
            "• Close the gate",
            "What happens next?");

    private static final List<String> FURNITURE = List.of(
            "Advertisement",
            "By Jane Doe",
            "By Jane Doe, Staff Writer",
            "The Associated Press",
            "July 15, 2018 9:43 AM ET",
            "Posted: 9:43 AM, July 16, 2018",
            "Dam above Liska holds as water rises",
            "https://news.example/dam",
            "http : / / www . news . example / dam",
            "Copyright 2018 News Example. All rights reserved.",
            "Sign up for our newsletter",
            "Related stories",
            "Mayor opens bridge",
            "Workers fill bags at the dam. (AP Photo/Jane Doe)",
            "FILE PHOTO: The dam in March",
            "The mayor (L) and the engineer",
            "(Reporting by Jane Doe; Editing by John Roe)",
            "HELSINKI (AP) -",
            "Politics",
            "___",
            "Share");

    private static final String HOSTILE = "-–—'’\"“`&amp;&lt;&#8217;...… "
            + "\t\u00A0\u200B\u200C\u200D\u202E\uFEFF\u0301\u0308\uD800\uDC00\uFF21\uFB01\u0640\u064B()[]/.,:;|=\n\r";

    private final Random random;

    RandomPages(long seed) {
        this.random = new Random(seed);
    }

    /** A page of up to fourteen lines, with or without blank ones between. */
    String page() {
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            page.append(one(random.nextInt(3) == 0 ? FURNITURE : PARAGRAPHS));
            page.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return page.toString();
    }

    /** A page with characters of all kinds strewn in. */
    String hostilePage() {
        StringBuilder page = new StringBuilder(page());
        for (int i = random.nextInt(80); i > 0; i--) {
            page.insert(random.nextInt(page.length() + 1), HOSTILE.charAt(random.nextInt(HOSTILE.length())));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            page.insert(random.nextInt(page.length() + 1), (char) random.nextInt(0x10000));
        }
        return page.toString();
    }

    /** A headline, or null. */
    String title() {
        return one(FURNITURE);
    }

    boolean chance() {
        return random.nextBoolean();
    }

    private String one(List<String> lines) {
        return lines.get(random.nextInt(lines.size()));
    }
}
