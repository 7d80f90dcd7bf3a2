package wirewatch.sink.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.sink.live.Reader;
import wirewatch.sink.live.Wish;

/**
 * One connection that follows the stream, written to without waiting (Servlet 6, 5.7): a reader who does not read costs its queue
 * and no thread, and is let go when the queue is full.
 */
final class StreamReader implements Reader, WriteListener {

    private static final Logger LOG = LoggerFactory.getLogger(StreamReader.class);
    private static final byte[] HELLO = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);
    /** Bytes gathered into one write. */
    private static final int GATHERED = 64 * 1024;

    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final int room;
    private final Wish wish;
    private final Consumer<Reader> gone;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    /** The container calls back when it can take more; until then nobody may write. */
    private boolean waitsForContainer = true;

    private boolean unflushed;
    private volatile boolean closed;

    StreamReader(AsyncContext connection, int room, Wish wish, Consumer<Reader> gone) throws IOException {
        this.connection = connection;
        this.out = connection.getResponse().getOutputStream();
        this.room = room;
        this.wish = wish;
        this.gone = gone;
    }

    void start() {
        offer(HELLO);
        out.setWriteListener(this);
    }

    @Override
    public Wish wish() {
        return wish;
    }

    @Override
    public void offer(byte[] frame) {
        boolean full;
        synchronized (this) {
            full = queue.size() >= room;
            if (!full && open()) {
                queue.addLast(frame);
            }
        }
        if (full) {
            close();
        }
    }

    @Override
    public void flush() {
        try {
            write(false);
        } catch (IOException | IllegalStateException gone) {
            close();
        }
    }

    @Override
    public void onWritePossible() throws IOException {
        write(true);
    }

    private synchronized void write(boolean called) throws IOException {
        if (called) {
            waitsForContainer = false;
        }
        while (!waitsForContainer && open() && (unflushed || !queue.isEmpty())) {
            if (!out.isReady()) {
                waitsForContainer = true;
            } else if (!queue.isEmpty()) {
                out.write(gathered());
                unflushed = true;
            } else {
                out.flush();
                unflushed = false;
            }
        }
        notifyAll();
    }

    private byte[] gathered() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!queue.isEmpty() && (bytes.size() == 0 || bytes.size() + queue.getFirst().length <= GATHERED)) {
            bytes.writeBytes(queue.removeFirst());
        }
        return bytes.toByteArray();
    }

    @Override
    public void onError(Throwable e) {
        close();
    }

    @Override
    public boolean open() {
        return !closed;
    }

    @Override
    public synchronized boolean awaitRoom(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (open() && queue.size() > room / 2) {
            flush();
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return open();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            queue.clear();
            notifyAll();
        }
        gone.accept(this);
        try {
            connection.complete();
        } catch (IllegalStateException alreadyOver) {
            LOG.trace("the container ended the connection first", alreadyOver);
        }
    }
}
