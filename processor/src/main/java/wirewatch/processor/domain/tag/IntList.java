package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Numbers in the order they came, without a box around each. */
final class IntList {

    private int[] items = new int[16];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return items[index];
    }

    /** In ascending order, each once. */
    List<Integer> ascending() {
        int[] sorted = sorted();
        List<Integer> distinct = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                distinct.add(sorted[i]);
            }
        }
        return Collections.unmodifiableList(distinct);
    }

    int[] sorted() {
        int[] copy = Arrays.copyOf(items, size);
        Arrays.sort(copy);
        return copy;
    }
}
