package wirewatch.sink.live;

import java.time.Duration;

/** Somebody who follows the stream. None of the methods waits, but for {@link #awaitRoom}. */
public interface Reader {

    /** What it is to be given. */
    Wish wish();

    /** Takes bytes to send; where there is no room for them, the reader is let go. */
    void offer(byte[] frame);

    /** Sends what was taken, as far as the other side takes it. */
    void flush();

    /** False once it was let go, or went. */
    boolean open();

    /** Waits until at least half the room is free; false where that takes too long. */
    boolean awaitRoom(Duration patience) throws InterruptedException;

    /** Lets it go. */
    void close();
}
