package wirewatch.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * The health check of a container: asks an address, and exits with 0 where the answer is a good one. A program of its own,
 * since images of Java hold no other that could ask, and a check that runs every few seconds must be a small one.
 */
public final class Health {

    private static final int PATIENCE_MILLIS = 3_000;

    private Health() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length == 1 && isWell(URI.create(arguments[0])) ? 0 : 1);
    }

    static boolean isWell(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
