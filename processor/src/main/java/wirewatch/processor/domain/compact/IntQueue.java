package wirewatch.processor.domain.compact;

/** Numbers, first in, first out. */
public final class IntQueue {

    private int[] ring = new int[16];
    private int head;
    private int size;

    public int size() {
        return size;
    }

    public void add(int number) {
        if (size == ring.length) {
            grow();
        }
        ring[(head + size++) % ring.length] = number;
    }

    /** The number that waits longest; there is one. */
    public int first() {
        if (size == 0) {
            throw new IllegalStateException("nothing waits");
        }
        return ring[head];
    }

    public int take() {
        int first = first();
        head = (head + 1) % ring.length;
        size--;
        return first;
    }

    private void grow() {
        int[] wider = new int[size + size / 4];
        System.arraycopy(ring, head, wider, 0, size - head);
        System.arraycopy(ring, 0, wider, size - head, head);
        ring = wider;
        head = 0;
    }
}
