package wirewatch.standalone.stages;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import wirewatch.standalone.broker.EmbeddedBroker;

/** Says why the broker ended the process: it does so itself, at once, when its folder can no longer be written. */
public final class BrokerEnd {

    private BrokerEnd() {}

    /** @param data the folder that is looked at for the reason */
    public static void tell(Path data, PrintWriter errors) {
        EmbeddedBroker.onFailure((status, message) -> {
            errors.println("wirewatch: " + reason(data, message));
            errors.flush();
            Runtime.getRuntime().halt(1);
        });
    }

    private static String reason(Path data, @Nullable String message) {
        String kept = " Nothing that was acknowledged is lost.";
        if (DiskSpace.free(data) < DiskSpace.NEEDED / 16) {
            return "the disk of " + data + " is full: make room, and start again." + kept;
        }
        return "the broker stopped itself" + (message == null ? "" : " (" + message + ")") + ": look whether " + data
                + " can be written, and start again." + kept;
    }
}
