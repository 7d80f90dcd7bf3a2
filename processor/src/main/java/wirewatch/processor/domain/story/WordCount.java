package wirewatch.processor.domain.story;

import java.util.Arrays;

/** The distinct terms of one article in the order of their first mention, counted; used again for the next article. */
final class WordCount {

    private int[] index = new int[1024];
    private int[] terms = new int[512];
    private int[] times = new int[512];
    private int[] named = new int[512];
    private int[] marks = new int[512];
    private int size;

    void clear() {
        Arrays.fill(index, 0);
        size = 0;
    }

    int size() {
        return size;
    }

    int term(int word) {
        return terms[word];
    }

    int times(int word) {
        return times[word];
    }

    /** Marks of {@link StoryProfile}; a name is mostly written with a capital where none must stand. */
    int marks(int word) {
        boolean name = named[word] * 2 > times[word] || (named[word] > 0 && times[word] <= 2);
        return marks[word] | (name ? StoryProfile.NAME : 0);
    }

    void add(int term, int mark, boolean capital) {
        int word = find(term);
        times[word]++;
        marks[word] |= mark;
        named[word] += capital ? 1 : 0;
    }

    private int find(int term) {
        int mask = index.length - 1;
        int at = term & mask;
        while (index[at] != 0) {
            if (terms[index[at] - 1] == term) {
                return index[at] - 1;
            }
            at = (at + 1) & mask;
        }
        if (size == terms.length) {
            grow();
            return find(term);
        }
        index[at] = size + 1;
        terms[size] = term;
        times[size] = 0;
        named[size] = 0;
        marks[size] = 0;
        return size++;
    }

    private void grow() {
        int wider = size * 2;
        terms = Arrays.copyOf(terms, wider);
        times = Arrays.copyOf(times, wider);
        named = Arrays.copyOf(named, wider);
        marks = Arrays.copyOf(marks, wider);
        index = new int[wider * 2];
        for (int word = 0; word < size; word++) {
            int at = terms[word] & (index.length - 1);
            while (index[at] != 0) {
                at = (at + 1) & (index.length - 1);
            }
            index[at] = word + 1;
        }
    }
}
