package wirewatch.sink.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows 11 and 12 of what a security reviewer would send on day one; ingest's {@code AttackTest} has its side of them. */
class FloodTest {

    private static final int SOMEBODY = 1;
    private static final int ANOTHER = 2;

    private final List<Socket> open = new ArrayList<>();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicInteger underWay = new AtomicInteger();

    @AfterEach
    void lets_go() throws IOException {
        answered.countDown();
        closeAll();
    }

    private void closeAll() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Test
    void who_asks_too_much_at_a_time_gets_429_with_when_to_come_again_and_others_are_served() throws IOException {
        Guarded guarded = new Guarded(Access.OPEN, Clock.systemUTC());
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.jetty.port = 0;
                    config.routes.get("/heavy", guarded.reading(Turns.ofHeavy().of(this::waits)));
                })
                .start();
        try {
            List<Socket> first = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                first.add(request(SOMEBODY, server.port(), "GET /heavy", ""));
            }
            await().until(() -> underWay.get() == 3);
            for (int i = 0; i < 50; i++) {
                assertThat(answer(request(SOMEBODY, server.port(), "GET /heavy", "")))
                        .startsWith("HTTP/1.1 429 ")
                        .contains("Retry-After: 1", "application/problem+json");
            }
            Socket another = request(ANOTHER, server.port(), "GET /heavy", "");
            await().until(() -> underWay.get() == 4);
            answered.countDown();
            assertThat(answer(another)).startsWith("HTTP/1.1 200 ");
            for (Socket socket : first) {
                assertThat(answer(socket)).startsWith("HTTP/1.1 200 ");
            }
            assertThat(answer(request(SOMEBODY, server.port(), "GET /heavy", "")))
                    .startsWith("HTTP/1.1 200 ");
        } finally {
            server.stop();
        }
    }

    private void waits(Context context) throws InterruptedException {
        underWay.incrementAndGet();
        answered.await();
        context.result("done");
    }

    @Test
    void a_body_that_dribbles_is_408() throws Exception {
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.jetty.port = 0;
                    SmallBody hasty = new SmallBody(Duration.ofMillis(50));
                    Guarded guarded = new Guarded(Access.OPEN, Clock.systemUTC());
                    config.routes.put("/", guarded.writing(context -> context.result(hasty.json(context))));
                })
                .start();
        try {
            Socket slow = request(
                    SOMEBODY, server.port(), "PUT /", "Content-Type: application/json\r\nContent-Length: 5000\r\n");
            await().pollInterval(Duration.ofMillis(20)).until(() -> hasAnswer(slow, " "));
            assertThat(answer(slow)).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
        } finally {
            server.stop();
        }
    }

    /** Writes a letter, and says whether something came back. */
    private static boolean hasAnswer(Socket socket, String letter) throws IOException {
        if (socket.getInputStream().available() == 0) {
            socket.getOutputStream().write(letter.getBytes(US_ASCII));
        }
        return socket.getInputStream().available() > 0;
    }

    @Test
    void hundreds_of_connections_that_send_nothing_or_half_a_body_leave_the_others_alone(@TempDir Path folder)
            throws IOException {
        try (Served served = Served.open(folder)) {
            for (int i = 0; i < 400; i++) {
                if (i % 2 == 0) {
                    open.add(new Socket(local(SOMEBODY), served.port()));
                } else {
                    request(
                            SOMEBODY,
                            served.port(),
                            "PUT /api/watches/half",
                            "Content-Type: application/json\r\nContent-Length: 5000\r\n");
                }
            }
            for (String path : List.of("/", "/api/stories", "/watches")) {
                assertThat(served.get(path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(served.watches().all()).isEmpty();
            closeAll();
        }
    }

    private static InetAddress local(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    private Socket request(int from, int port, String line, String headers) throws IOException {
        Socket socket = new Socket(local(SOMEBODY), port, local(from), 0);
        open.add(socket);
        socket.setSoTimeout(20_000);
        String head = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] piece = new byte[4096];
        try {
            for (int got = socket.getInputStream().read(piece); got >= 0; ) {
                answer.append(new String(piece, 0, got, US_ASCII));
                got = socket.getInputStream().read(piece);
            }
        } catch (SocketException reset) {
            // what was not read of the request makes the server's end a reset
            return answer.toString();
        }
        return answer.toString();
    }
}
