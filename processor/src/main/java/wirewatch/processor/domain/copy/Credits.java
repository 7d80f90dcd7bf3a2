package wirewatch.processor.domain.copy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture;

/**
 * Whom a text credits with its words: an agency in the dateline or the byline, one at the end of the body, or one that is said to
 * have reported. A credit that the source already gave is inherited, and still one.
 */
final class Credits {

    private static final List<String> AGENCIES = List.of(
            "Associated Press",
            "AP",
            "Reuters",
            "Agence France-Presse",
            "AFP",
            "EFE",
            "dpa",
            "ANSA",
            "TASS",
            "RIA Novosti",
            "Interfax",
            "Xinhua",
            "Kyodo",
            "Yonhap",
            "PTI",
            "Press Trust of India",
            "ANI",
            "IANS",
            "Bloomberg",
            "UPI",
            "PA Media",
            "Anadolu",
            "IRNA",
            "Tasnim",
            "Mehr",
            "ISNA",
            "WAFA",
            "Bernama",
            "Antara",
            "Canadian Press",
            "AAP",
            "Belga",
            "Lusa",
            "Prensa Latina",
            "Agência Brasil",
            "Europa Press",
            "Press TV",
            "Al Jazeera",
            "CNN",
            "BBC");

    /** The look ahead at a letter that an agency begins with spares trying them all at every place. */
    private static final Pattern AGENCY = Pattern.compile("(?<![\\p{L}\\d])(?=[" + initialLetters() + "])("
            + String.join("|", AGENCIES.stream().map(Pattern::quote).toList())
            + ")(?![\\p{L}\\d])");
    /** {@code Reuters reported}, {@code according to the Associated Press}. */
    private static final Pattern NAMED =
            Pattern.compile(AGENCY.pattern() + "(?:,? (?:reported|reports|has reported|said|says)\\b)");

    private static final Pattern ACCORDING = Pattern.compile("[Aa]ccording to (?:the )?" + AGENCY.pattern());

    /** {@code Fars news agency reported}, {@code the Lusa agency said}, {@code according to Reuters}. */
    private static final Pattern REPORTED = Pattern.compile(
            "(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3} (?:news agency|News Agency|news service|agency)),? (?:has |had )?(?:reported|reports|said|says)");

    private static final Pattern SIGNED =
            Pattern.compile("(?:[(\\[—–/-]\\s*|[Ww]ith |[Ss]ource: ?)([^()\\[\\]—–\n]{2,40})[)\\]]?\\s*$");

    private static final Pattern HOST = Pattern.compile("^www\\.|\\.(?:com?|org|net|info|[a-z]{2})(?=\\.|/|$).*");

    private Credits() {}

    static @Nullable String of(Side copy) {
        Furniture furniture = copy.text().furniture();
        String agency = furniture.dateline() == null
                ? null
                : agencyIn(furniture.dateline().agency(), copy);
        agency = agency == null ? agencyIn(furniture.byline(), copy) : agency;
        agency = agency == null ? reported(copy) : agency;
        return agency == null ? signed(copy) : agency;
    }

    private static @Nullable String agencyIn(@Nullable String text, Side copy) {
        if (text == null) {
            return null;
        }
        Matcher matcher = AGENCY.matcher(text);
        return matcher.find() ? other(matcher.group(1), copy) : null;
    }

    private static @Nullable String reported(Side copy) {
        Matcher matcher = REPORTED.matcher(copy.text().body());
        if (matcher.find()) {
            return other(matcher.group(1), copy);
        }
        Matcher named = NAMED.matcher(copy.text().body());
        if (named.find()) {
            return other(named.group(1), copy);
        }
        Matcher source = ACCORDING.matcher(copy.text().body());
        return source.find() ? other(source.group(1), copy) : null;
    }

    private static String initialLetters() {
        return AGENCIES.stream().map(name -> name.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    private static @Nullable String signed(Side copy) {
        List<String> paragraphs = copy.text().paragraphs();
        if (paragraphs.isEmpty()) {
            return null;
        }
        Matcher end = SIGNED.matcher(paragraphs.get(paragraphs.size() - 1));
        return end.find() ? agencyIn(end.group(1), copy) : null;
    }

    /** An outlet that names itself gives no credit. */
    private static @Nullable String other(String agency, Side copy) {
        return isSame(agency, copy.outlet()) ? null : agency;
    }

    /** Whether a text credits this outlet. */
    static boolean names(Side copy, @Nullable String outlet) {
        String credit = outlet == null ? null : of(copy);
        return credit != null && isSame(credit, outlet);
    }

    /** {@code AP} and {@code apnews.com}, {@code Agence France-Presse} and {@code AFP}. */
    private static boolean isSame(String agency, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String name = letters(agency);
        String other = letters(HOST.matcher(outlet).replaceAll(""));
        return name.equals(other)
                || initials(agency).equals(other)
                || name.equals(initials(outlet))
                || other.equals(name + "news")
                || (Math.min(name.length(), other.length()) > 4 && (name.contains(other) || other.contains(name)));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    private static String initials(String name) {
        return letters(name.replaceAll("(?<=\\p{L})\\p{L}+", ""));
    }
}
