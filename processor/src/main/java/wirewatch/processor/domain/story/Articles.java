package wirewatch.processor.domain.story;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.compact.IntPages;
import wirewatch.processor.domain.compact.Names;

/**
 * The articles of the living stories, packed: six bytes a term and some thirty for the rest. What a small story says together is not
 * kept but summed up from its articles when it is asked for; the last few sums stay at hand.
 */
final class Articles {

    /** Sums at hand, at least. A sum takes some 1,600 bytes. */
    private static final int AT_HAND = 1024;
    /** Where there are more articles, one sum for so many: by multiplication 25 bytes an article. */
    private static final int ARTICLES_A_SUM = 64;

    private static final int SIZE = 0;
    private static final int SCALE = 1;
    private static final int TIME = 2;
    private static final int TERMS = 4;

    private final IntPages pages = new IntPages();
    private final Adding adding = new Adding();
    private final Deque<Roll> summed = new ArrayDeque<>();
    private int kept;

    /** Keeps an article; answers its place. */
    int keep(Member member) {
        int[] terms = member.profile().all();
        int[] weights = member.profile().packedWeights();
        int[] id = Names.packed(member.id());
        kept++;
        int place = pages.take(TERMS + terms.length + weights.length + id.length);
        pages.set(place, SIZE, terms.length);
        pages.set(place, SCALE, Float.floatToIntBits(member.scale()));
        pages.setLong(place, TIME, member.time());
        pages.set(place, TERMS, terms);
        pages.set(place, TERMS + terms.length, weights);
        pages.set(place, TERMS + terms.length + weights.length, id);
        return place;
    }

    Member at(int place) {
        return new Member(id(place), profile(place), scale(place), pages.getLong(place, TIME));
    }

    String id(int place) {
        return Names.unpacked(pages, place, afterProfile(place));
    }

    void forget(int place) {
        kept--;
        int name = afterProfile(place);
        pages.give(place, name + Names.size(pages, place, name));
    }

    /** What some articles say together, one after the other. */
    Centroid together(int[] places, int from, int to) {
        return with(adding.anew(), places, from, to);
    }

    /** A sum with some more articles. */
    Centroid with(Centroid sum, int[] places, int from, int to) {
        return with(adding.anew(sum), places, from, to);
    }

    private Centroid with(Adding sum, int[] places, int from, int to) {
        for (int i = from; i < to; i++) {
            sum.add(profile(places[i]), scale(places[i]));
        }
        return sum.sum();
    }

    /** A sum with an article that is not kept yet. */
    Centroid with(@Nullable Centroid sum, Member member) {
        Adding all = sum == null ? adding.anew() : adding.anew(sum);
        return all.add(member.profile(), member.scale()).sum();
    }

    /** What some articles say of some terms, in place of what was said before. */
    void say(int[] places, Said said) {
        said.clear();
        for (int place : places) {
            int start = IntPages.start(place);
            int[] page = pages.page(place);
            said.and(page, start + TERMS, page[start + SIZE], Float.intBitsToFloat(page[start + SCALE]));
        }
    }

    /** One was summed up: those for which this was done longest ago, and which nobody asked since, let go of their sums. */
    void lay(Roll roll) {
        summed.add(roll);
        for (int most = Math.max(AT_HAND, kept / ARTICLES_A_SUM); summed.size() > most; ) {
            Roll oldest = summed.remove();
            if (!oldest.letGo()) {
                summed.add(oldest);
            }
        }
    }

    private StoryProfile profile(int place) {
        int size = pages.get(place, SIZE);
        return StoryProfile.packed(
                pages.get(place, TERMS, size), pages.get(place, TERMS + size, StoryProfile.words(size)));
    }

    private float scale(int place) {
        return Float.intBitsToFloat(pages.get(place, SCALE));
    }

    private int afterProfile(int place) {
        int size = pages.get(place, SIZE);
        return TERMS + size + StoryProfile.words(size);
    }
}
