package wirewatch.processor.domain.text;

import java.util.Arrays;

/** Where {@link Fold} sets its characters: an array, since a builder asks at every character how wide its letters are. */
final class Galley {

    private char[] chars;
    private int size;

    Galley(int expected) {
        chars = new char[Math.max(16, expected)];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The last character; 0 where there is none. */
    char last() {
        return size == 0 ? 0 : chars[size - 1];
    }

    void changeLast(char c) {
        chars[size - 1] = c;
    }

    void set(char c) {
        ensure(1);
        chars[size++] = c;
    }

    void setPoint(int c) {
        ensure(2);
        size += Character.toChars(c, chars, size);
    }

    void set(String some) {
        ensure(some.length());
        some.getChars(0, some.length(), chars, size);
        size += some.length();
    }

    void set(char[] from, int start, int end) {
        ensure(end - start);
        System.arraycopy(from, start, chars, size, end - start);
        size += end - start;
    }

    @Override
    public String toString() {
        return new String(chars, 0, size);
    }

    private void ensure(int more) {
        if (size + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(size + more, chars.length + chars.length / 2));
        }
    }
}
