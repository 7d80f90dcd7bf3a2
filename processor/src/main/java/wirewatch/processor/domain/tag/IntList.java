package wirewatch.processor.domain.tag;

import java.util.Arrays;

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

    int[] sorted() {
        int[] copy = Arrays.copyOf(items, size);
        Arrays.sort(copy);
        return copy;
    }
}
