package wirewatch.standalone.broker;

/** For tests that must know a port before they start what listens there. */
public final class FreePort {

    private FreePort() {}

    public static int take() {
        return Ports.free();
    }
}
