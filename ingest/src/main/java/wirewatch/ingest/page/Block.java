package wirewatch.ingest.page;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block boundaries of the page.
 *
 * @param holder the block element that it stands in directly
 * @param text white space folded, never blank
 * @param linked how many of its characters are inside links
 */
record Block(Element holder, String text, int linked) {

    /** Ends of a sentence in any script; quotes and brackets may follow. */
    private static final String STOPS = ".!?…:;。！？।؟۔።։";

    /** Above this share of linked characters a block leads away from the article. */
    private static final double LINKS = 0.5;

    /** Characters beside a link that make it part of a sentence. */
    private static final int SAYING = 40;

    /** From here on a text without a full stop is taken for running text all the same. */
    private static final int LONG = 80;

    /** Characters, an ideograph, a kana or a hangul counted as three: each carries about that much more. */
    int weight() {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            weight += dense(text.charAt(i)) ? 3 : 1;
        }
        return weight;
    }

    boolean isHeading() {
        String tag = holder.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isRow() {
        return holder.normalName().equals("tr");
    }

    boolean isMostlyLinks() {
        return linkDensity() > LINKS;
    }

    /** Whether it is a link with little around it: a pointer to another article, also where "Read more:" stands before. */
    boolean isLink() {
        return isMostlyLinks() && !(endsAsSentence() && text.length() - linked >= SAYING);
    }

    /** Whether it reads as a sentence or more: prose rather than a label. */
    boolean isProse() {
        return weight() > LONG || endsAsSentence();
    }

    /** What it adds to the worth of the elements around it: prose its weight, less for links; labels and lists of links cost. */
    double worth() {
        int weight = weight();
        if (isMostlyLinks()) {
            return -weight;
        }
        if (isHeading() || isRow()) {
            return 0;
        }
        return isProse() ? weight * (1 - 2 * linkDensity()) : -Math.min(weight, 20);
    }

    private double linkDensity() {
        return Math.min(1, linked / (double) text.length());
    }

    private boolean endsAsSentence() {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - 3); i--) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean dense(char c) {
        return (c >= 0x2E80 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4);
    }
}
