package wirewatch.sink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.sink.Samples.clipping;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows 10 and 23 of what a security reviewer would send on day one. */
class AccessTest {

    private static final String WATCH = "{\"query\": \"dam\"}";
    private static final String READ = "reading-is-fine";
    private static final String WRITE = "writing-as-well";

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-04T12:00:00Z"));
    private @Nullable Served served;

    @AfterEach
    void closes() {
        served().close();
    }

    @Test
    void without_tokens_all_may_do_everything() {
        serve(null, null);
        assertThat(served().get("/api/clippings").statusCode()).isEqualTo(200);
        assertThat(served().put("/api/watches/dam", WATCH).statusCode()).isEqualTo(201);
        assertThat(served().put("/api/watches/dam", WATCH).statusCode()).isEqualTo(200);
        assertThat(served().delete("/api/watches/dam").statusCode()).isEqualTo(204);
        assertThat(served().delete("/api/watches/dam").statusCode()).isEqualTo(404);
    }

    @Test
    void with_a_token_to_write_all_may_read() {
        serve(null, WRITE);
        assertThat(served().get("/api/clippings").statusCode()).isEqualTo(200);
        assertThat(served().put("/api/watches/dam", WATCH).statusCode()).isEqualTo(401);
        assertThat(served().put("/api/watches/dam", WATCH, "Authorization", "Bearer " + WRITE)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void who_may_read_may_not_write_and_who_carries_nothing_may_neither() {
        serve(READ, WRITE);
        for (String wrong : new String[] {"", "Bearer", "Bearer ", "Bearer x" + READ, "Basic " + READ, READ}) {
            assertThat(served().get("/api/clippings", "Authorization", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(401);
        }
        HttpResponse<String> none = served().get("/api/clippings");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(none.body()).doesNotContain(READ, WRITE);
        String reader = "Bearer " + READ;
        assertThat(served().get("/api/clippings", "Authorization", reader).statusCode())
                .isEqualTo(200);
        assertThat(served().put("/api/watches/dam", WATCH, "Authorization", reader)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served().get("/api/clippings", "Authorization", "bearer " + WRITE)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_browser_signs_in_and_its_pass_ends() {
        serve(READ, WRITE);
        HttpResponse<String> sent = served().get("/alerts?watch=x", "Accept", "text/html");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/signin?to=%2Falerts");
        assertThat(served().post("/signin", "token=wrong-one").statusCode()).isEqualTo(401);
        HttpResponse<String> in = served().post("/signin", "to=%2Falerts&token=" + WRITE);
        assertThat(in.headers().firstValue("Location")).contains("/alerts");
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(WRITE);
        String pass = cookie.replaceFirst(";.*", "");
        assertThat(served().get("/alerts", "Cookie", pass).statusCode()).isEqualTo(200);
        assertThat(served().put("/api/watches/dam", WATCH, "Cookie", pass).statusCode())
                .isEqualTo(201);
        assertThat(served().get("/api/clippings", "Cookie", pass.replace("WRITE", "READ"))
                        .statusCode())
                .isEqualTo(401);
        now.set(now.get().plus(Tokens.SESSION).plus(Duration.ofSeconds(1)));
        assertThat(served().get("/api/clippings", "Cookie", pass).statusCode()).isEqualTo(401);
    }

    @Test
    void a_readers_pass_does_not_write() {
        serve(READ, WRITE);
        String pass = served().post("/signin", "token=" + READ)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
        assertThat(served().get("/alerts", "Cookie", pass).statusCode()).isEqualTo(200);
        assertThat(served().put("/api/watches/dam", WATCH, "Cookie", pass).statusCode())
                .isEqualTo(403);
    }

    @Test
    void after_signing_in_nobody_is_sent_to_another_site() {
        assertThat(SignIn.inside("/alerts?watch=x")).isEqualTo("/alerts?watch=x");
        for (String elsewhere :
                new String[] {null, "", "//evil.example", "https://evil.example", "/\\evil.example", "/a b"}) {
            assertThat(SignIn.inside(elsewhere)).as(elsewhere).isEqualTo("/");
        }
        serve(null, null);
    }

    @Test
    void other_sites_pages_change_nothing() {
        serve(null, null);
        served().store(clipping("c").make());
        String form = "name=dam&query=dam";
        assertThat(served().post("/watches", form, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served().post("/watches", form, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(served().post("/watches", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served().watches().all()).isEmpty();
        assertThat(served().post("/watches", form).statusCode()).isEqualTo(303);
        assertThat(served().watches().find("dam")).isNotNull();
    }

    private void serve(@Nullable String read, @Nullable String write) {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        served = Served.guarded(folder, new Access(Set.of(), read, write), clock);
    }

    private Served served() {
        if (served == null) {
            throw new IllegalStateException("not served yet");
        }
        return served;
    }
}
