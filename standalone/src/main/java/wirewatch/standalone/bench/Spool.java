package wirewatch.standalone.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import wirewatch.contract.Article;
import wirewatch.contract.Wire;

/** Articles as records in a file: a measurement that reads them from there need neither make them meanwhile nor hold them in memory. */
final class Spool implements AutoCloseable {

    private final DataInputStream in;

    private Spool(DataInputStream in) {
        this.in = in;
    }

    /** @param id the article's, which is the record's key */
    record Printed(String id, byte[] record) {}

    /** Writes the next articles of the supply into the file, and reads them from its beginning. */
    static Spool of(Supply supply, long count, Path file) {
        try {
            print(supply, count, file);
            return new Spool(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(Supply supply, long count, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (long i = 0; i < count; i++) {
                Article article = supply.article();
                byte[] record = Wire.write(article).getBytes(StandardCharsets.UTF_8);
                out.writeUTF(String.valueOf(article.id()));
                out.writeInt(record.length);
                out.write(record);
            }
        }
    }

    /** The next one, while there is one. */
    Printed next() {
        try {
            String id = in.readUTF();
            byte[] record = new byte[in.readInt()];
            in.readFully(record);
            return new Printed(id, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
