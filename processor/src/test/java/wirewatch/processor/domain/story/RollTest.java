package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollTest {

    private final Articles articles = new Articles();
    private final Random random = new Random(17);
    private int number;

    @Test
    void a_sum_made_again_is_the_same_to_the_last_bit() {
        for (int round = 0; round < 300; round++) {
            Roll roll = of(1 + random.nextInt(12));
            for (int step = 0; step < 6; step++) {
                if (random.nextInt(3) == 0) {
                    roll.join(of(1 + random.nextInt(4)));
                } else {
                    roll.join(article());
                }
                String before = print(roll.together());
                letGo(roll);
                assertThat(print(roll.together())).isEqualTo(before);
            }
        }
    }

    @Test
    void what_is_said_of_some_terms_is_the_same_without_the_sum() {
        for (int round = 0; round < 300; round++) {
            Roll roll = of(1 + random.nextInt(20));
            if (random.nextBoolean()) {
                roll.join(of(1 + random.nextInt(4)));
            }
            int[] terms = article().profile().all();
            Said withoutSum = new Said(terms);
            letGo(roll);
            roll.say(withoutSum);
            Said withSum = new Said(terms);
            Centroid together = roll.together();
            roll.say(withSum);
            for (int i = 0; i < terms.length; i++) {
                int at = together.find(terms[i]);
                assertThat(withoutSum.count(i)).isEqualTo(at < 0 ? 0 : together.count(at));
                assertThat(withoutSum.sum(i)).isEqualTo(at < 0 ? 0 : together.sum(at));
                assertThat(withSum.count(i)).isEqualTo(withoutSum.count(i));
                assertThat(withSum.sum(i)).isEqualTo(withoutSum.sum(i));
            }
        }
    }

    @Test
    void its_articles_stay_known_in_the_order_they_came() {
        List<Member> all = new ArrayList<>();
        Roll roll = new Roll(articles);
        Roll other = new Roll(articles);
        for (int i = 0; i < 20; i++) {
            Member member = article();
            all.add(member);
            (i < 12 ? roll : other).join(member);
        }
        roll.join(other);

        assertThat(roll.members()).isEqualTo(all);
        assertThat(roll.id(13)).isEqualTo(all.get(13).id());
    }

    @Test
    void forgotten_articles_are_known_together_still() {
        for (int size : new int[] {1, 5, 30}) {
            Roll roll = of(size);
            String before = print(roll.together());
            roll.forget();

            assertThat(roll.known()).isZero();
            assertThat(roll.members()).isEmpty();
            assertThat(print(roll.together())).isEqualTo(before);
            Member late = article();
            roll.join(late);
            assertThat(roll.members()).containsExactly(late);
        }
    }

    @Test
    void a_fresh_term_is_told_once() {
        Roll roll = new Roll(articles);
        Member member = article();

        assertThat(roll.join(member)).isEqualTo(member.profile().all());
        assertThat(roll.join(member)).isEmpty();
    }

    /** The first time it is only noted that somebody had asked. */
    private static void letGo(Roll roll) {
        if (!roll.letGo()) {
            assertThat(roll.letGo()).isTrue();
        }
    }

    private Roll of(int size) {
        Roll roll = new Roll(articles);
        for (int i = 0; i < size; i++) {
            roll.join(article());
        }
        return roll;
    }

    private Member article() {
        int[] terms =
                random.ints(1 + random.nextInt(20), 1, 60).distinct().sorted().toArray();
        short[] weights = new short[terms.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StoryProfile.pack(random.nextDouble() * 30, random.nextInt(16));
        }
        StoryProfile profile = new StoryProfile(terms, weights);
        return new Member("article-" + number++, profile, random.nextFloat(), random.nextLong());
    }

    private static String print(Centroid centroid) {
        StringBuilder print = new StringBuilder(Arrays.toString(centroid.all()));
        for (int i = 0; i < centroid.size(); i++) {
            print.append(' ').append(Float.floatToIntBits(centroid.sum(i)));
            print.append(' ').append(Float.floatToIntBits(centroid.square(i)));
            print.append(' ').append(centroid.count(i)).append(' ').append(centroid.marks()[i]);
        }
        return print.toString();
    }
}
