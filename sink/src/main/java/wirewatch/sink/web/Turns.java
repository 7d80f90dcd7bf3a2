package wirewatch.sink.web;

import io.javalin.http.Handler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What costs much is done a few at a time for one address: who asks for more waits, and the others are served. */
public final class Turns {

    private final int atOnce;
    private final Map<String, Integer> running = new ConcurrentHashMap<>();

    private Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /** For what reads or compares much. */
    public static Turns ofHeavy() {
        return new Turns(3);
    }

    /** For what waits for a body: programs may change some watches side by side. */
    public static Turns ofBodies() {
        return new Turns(16);
    }

    /** A handler that answers 429 to who has too many of its kind under way. */
    public Handler of(Handler handler) {
        return context -> {
            String who = context.ip();
            if (running.merge(who, 1, Integer::sum) > atOnce) {
                leave(who);
                throw Problem.tooMany("no more than " + atOnce + " such questions at a time");
            }
            try {
                handler.handle(context);
            } finally {
                leave(who);
            }
        };
    }

    private void leave(String who) {
        running.computeIfPresent(who, (name, count) -> count <= 1 ? null : count - 1);
    }
}
