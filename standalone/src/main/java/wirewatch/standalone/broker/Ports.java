package wirewatch.standalone.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import wirewatch.standalone.Complaint;

/** Ports of this machine's own address. */
public final class Ports {

    /** The loopback address: nobody outside of this machine can reach it. */
    public static final String HOST = "127.0.0.1";

    private Ports() {}

    /** The port if it is free, or a free one for 0. */
    static int claim(int port) {
        if (port == 0) {
            return free();
        }
        if (!isFree(HOST, port)) {
            throw new Complaint("port " + port + " is in use on " + HOST
                    + ": stop what listens there (another broker?), or give another with --broker-port N");
        }
        return port;
    }

    /** A port that was free a moment ago. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Complaint("no free port on " + HOST + ": " + e.getMessage(), e);
        }
    }

    /** Whether a server could listen there now. */
    public static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
