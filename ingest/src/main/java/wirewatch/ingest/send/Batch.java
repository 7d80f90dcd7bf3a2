package wirewatch.ingest.send;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import wirewatch.ingest.read.Position;

/**
 * Articles for one request.
 *
 * @param positions where each stands in the input
 * @param lines each as one line of JSON
 */
record Batch(List<Position> positions, List<byte[]> lines) {

    int size() {
        return lines.size();
    }

    byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            body.writeBytes(line);
            body.write('\n');
        }
        return body.toByteArray();
    }

    /** In order, each not empty. Only for batches of more than one. */
    List<Batch> halves() {
        int middle = size() / 2;
        return List.of(part(0, middle), part(middle, size()));
    }

    private Batch part(int from, int to) {
        return new Batch(positions.subList(from, to), lines.subList(from, to));
    }

    /** Takes articles until it is full. */
    static final class Filling {

        private final int mostArticles;
        private final int mostBytes;
        private List<Position> positions = new ArrayList<>();
        private List<byte[]> lines = new ArrayList<>();
        private long bytes;

        Filling(int mostArticles, int mostBytes) {
            this.mostArticles = mostArticles;
            this.mostBytes = mostBytes;
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }

        /** Whether this line has to wait for the next batch. */
        boolean isFullFor(byte[] line) {
            return !isEmpty() && (lines.size() >= mostArticles || bytes + line.length + 1 > mostBytes);
        }

        void add(Position position, byte[] line) {
            positions.add(position);
            lines.add(line);
            bytes += line.length + 1;
        }

        /** What is in it, to begin anew. */
        Batch empty() {
            Batch batch = new Batch(positions, lines);
            positions = new ArrayList<>();
            lines = new ArrayList<>();
            bytes = 0;
            return batch;
        }
    }
}
