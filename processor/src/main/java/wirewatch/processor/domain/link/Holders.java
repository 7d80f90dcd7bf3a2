package wirewatch.processor.domain.link;

import java.util.Arrays;

/** The stories that have one landmark, in no order. What is common stands in thousands: none is ever copied for one more or less. */
final class Holders {

    private Filed[] all = new Filed[1];
    private int size;

    void add(Filed entry) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = entry;
    }

    /** Takes one out; answers whether none is left. */
    boolean remove(Filed entry) {
        for (int i = 0; i < size; i++) {
            if (all[i] == entry) {
                all[i] = all[--size];
                all[size] = entry; // out of reach, and soon overwritten
                break;
            }
        }
        return size == 0;
    }

    int size() {
        return size;
    }

    Filed at(int index) {
        return all[index];
    }
}
