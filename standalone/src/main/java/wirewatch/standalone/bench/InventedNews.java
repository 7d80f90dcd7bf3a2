package wirewatch.standalone.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import wirewatch.contract.Article;

/**
 * Articles of some 400 words, the same ones for the same seed. Of ten, five begin a story, three are texts of their own on one of the
 * last stories, two are reprints with a paragraph dropped and some words changed. Words follow Zipf's law, with the most frequent ones
 * of English in front; each story has names of its own.
 */
final class InventedNews {

    private static final String[] FREQUENT =
            ("the of to and a in that is was he for it with as his on be at by had not are but from or have an they"
                            + " which one you were her all she there would their we him been has when who will more no if out so said what up its about into"
                            + " than them can only other new some could time these two may then do first any my now such like our over man me even most made"
                            + " after also did many before must through back years where much your way well down should because each just those people state"
                            + " government officials police minister report city country week night water road court money party school")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba ce do fu ga hi jo ka le mi no pu ra se ti vo wa xe yo zu bran dor fel gar hol kin lam mor nel pol rus sten tal ver wick"
                    .split(" ");
    private static final int VOCABULARY = 20_000;
    private static final int OUTLETS = 400;
    private static final int RECENT = 200;

    private final Random random;
    private final String[] words = new String[VOCABULARY];
    private final List<Told> recent = new ArrayList<>();
    private int number;

    InventedNews(long seed) {
        random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            words[i] = i < FREQUENT.length ? FREQUENT[i] : invented(2 + random.nextInt(3));
        }
    }

    Article next() {
        int kind = recent.isEmpty() ? 0 : random.nextInt(10);
        Told told = kind < 5 ? told(names()) : kind < 8 ? told(any().names()) : reprint(any());
        if (recent.size() < RECENT) {
            recent.add(told);
        } else {
            recent.set(random.nextInt(RECENT), told);
        }
        return article(told);
    }

    /** One on an event of its own. */
    Article original() {
        return article(told(names()));
    }

    /** A word that stands in nearly every article. */
    String frequentWord() {
        return words[random.nextInt(FREQUENT.length)];
    }

    /** A word that is rarer than one in thirty words, for watches. */
    String rareWord() {
        return words[FREQUENT.length + random.nextInt(VOCABULARY / 4)];
    }

    private Article article(Told told) {
        int outlet = random.nextInt(OUTLETS);
        String url = "https://outlet" + outlet + ".example/" + number++ + "-" + told.names()[0];
        String published = Instant.ofEpochSecond(1_700_000_000L + number).toString();
        String text = String.join("\n\n", told.paragraphs());
        return new Article(
                null,
                url,
                "Outlet " + outlet,
                told.title(),
                text,
                null,
                published,
                null,
                "en",
                null,
                null,
                null,
                Map.of());
    }

    private Told any() {
        return recent.get(random.nextInt(recent.size()));
    }

    private String[] names() {
        String[] names = new String[6];
        for (int i = 0; i < names.length; i++) {
            String name = invented(3);
            names[i] = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        return names;
    }

    private Told told(String[] names) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            paragraphs.add(sentence(names, 22) + " " + sentence(names, 28));
        }
        return new Told(sentence(names, 9).replace(".", ""), names, paragraphs);
    }

    private Told reprint(Told source) {
        List<String> paragraphs = new ArrayList<>(source.paragraphs());
        paragraphs.remove(random.nextInt(paragraphs.size()));
        paragraphs.replaceAll(
                paragraph -> paragraph.replace(" " + words[random.nextInt(40)] + " ", " " + word() + " "));
        return new Told(source.title(), source.names(), paragraphs.isEmpty() ? source.paragraphs() : paragraphs);
    }

    private String sentence(String[] names, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ")
                    .append(random.nextInt(9) == 0 ? names[random.nextInt(names.length)] : word());
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }

    /** By Zipf's law: the logarithm of the rank is evenly spread. */
    private String word() {
        return words[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1];
    }

    private String invented(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private record Told(String title, String[] names, List<String> paragraphs) {}
}
