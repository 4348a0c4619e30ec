package org.portolan.courses.store.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.command.Refusal;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.people.Curriculum;
import org.portolan.courses.model.people.Deeds;
import org.portolan.courses.model.people.Lessons;
import org.portolan.courses.model.people.Statement;
import org.portolan.courses.model.people.Statements;

/** Sends to a small learning record store of its own, which keeps what xAPI 1.0.3 says that one keeps. */
class RecordStoreTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> kept = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private int status;
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/xapi/statements", this::answer);
        server.createContext("/slow/statements", this::wait);
        server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "record store");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void all_are_sent_in_batches_with_the_version_and_the_password() throws Exception {
        List<Statement> statements = statements("Li");

        RecordStore.Sent sent = store("/xapi/").send(statements, 3, done -> {});

        assertEquals(statements.size(), sent.accepted());
        assertEquals((statements.size() + 2) / 3, sent.requests());
        assertEquals(statements.size(), kept.size());
        assertTrue(asked.stream().allMatch(line -> line.equals("POST 1.0.3 Basic bGk6c2VjcmV0")), asked.toString());
    }

    @Test
    void sending_twice_makes_no_doubles() throws Exception {
        store("/xapi").send(statements("Li"), 50, done -> {});
        RecordStore.Sent again = store("/xapi/statements").send(statements("Li"), 50, done -> {});

        assertEquals(statements("Li").size(), kept.size());
        assertEquals(0, again.others());
    }

    @Test
    void statements_that_are_there_with_other_words_stay_and_are_counted_and_the_rest_is_taken() throws Exception {
        store("/xapi").send(statements("Li").subList(0, 2), 50, done -> {});
        RecordStore.Sent sent = store("/xapi").send(statements("Lili"), 50, done -> {});

        assertEquals(2, sent.others());
        assertEquals(statements("Li").size() - 2, sent.accepted());
        assertEquals("Li", kept.values().iterator().next().at("/actor/name").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "301, courses.xapi.refused.moved",
        "400, courses.xapi.refused.bad",
        "401, courses.xapi.refused.denied",
        "403, courses.xapi.refused.denied",
        "404, courses.xapi.refused.not-found",
        "413, courses.xapi.refused.large",
        "503, courses.xapi.refused.busy",
        "500, courses.xapi.refused.other"
    })
    void what_it_does_not_take_is_said_in_a_sentence(int answered, String key) {
        status = answered;
        body = "no\n  thanks";
        assertEquals(key, refusal("/xapi").text().key());
    }

    @Test
    void a_page_that_answers_with_200_is_no_record_store() {
        status = 200;
        body = "<html>Please log in</html>";
        assertEquals("courses.xapi.no-lrs", refusal("/xapi").text().key());
    }

    @Test
    void one_that_does_not_answer_in_time_is_given_up_and_one_that_is_not_there_is_named() {
        RecordStore slow = new RecordStore(uri("/slow"), "li", "secret", Duration.ofMillis(200));
        assertEquals(
                "courses.xapi.late",
                assertThrows(Refusal.class, () -> slow.send(statements("Li"), 50, done -> {}))
                        .text()
                        .key());
        URI gone = uri("/xapi");
        server.stop(0);
        RecordStore nobody = new RecordStore(gone, "li", "secret", Duration.ofSeconds(5));
        assertEquals(
                "courses.xapi.nobody",
                assertThrows(Refusal.class, () -> nobody.send(statements("Li"), 50, done -> {}))
                        .text()
                        .key());
    }

    @Test
    void a_statement_has_all_that_the_specification_asks_for() throws Exception {
        JsonNode all = JSON.readTree(StatementJson.array(statements("Li")));
        Set<String> ids = new HashSet<>();
        for (JsonNode one : all) {
            assertTrue(ids.add(one.path("id").asText()));
            assertTrue(one.at("/verb/id").asText().startsWith("http://adlnet.gov/expapi/verbs/"));
            assertTrue(one.path("timestamp").asText().matches("2026-11-10T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
            assertFalse(URI.create(one.at("/object/id").asText()).getScheme().isEmpty());
            assertEquals(
                    "https://portolan.invalid/",
                    one.at("/actor/account/homePage").asText());
        }
        JsonNode answered = find(all, "answered");
        assertEquals(false, answered.at("/result/success").asBoolean());
        assertEquals("PT1M", answered.at("/result/duration").asText());
        assertEquals(
                "https://portolan.invalid/courses/shop/01-a",
                answered.at("/context/contextActivities/parent/0/id").asText());
        JsonNode completed = find(all, "completed");
        assertEquals(
                "http://adlnet.gov/expapi/activities/lesson",
                completed.at("/object/definition/type").asText());
        assertTrue(completed.at("/result/completion").asBoolean());
        assertEquals(0, completed.at("/result/score/scaled").asDouble());
        assertEquals("PT2M", completed.at("/result/duration").asText());
    }

    @Test
    void as_lines_each_stands_alone() throws Exception {
        List<String> lines = StatementJson.lines(statements("Li")).lines().toList();
        assertEquals(statements("Li").size(), lines.size());
        for (String line : lines) {
            assertEquals("Li", JSON.readTree(line).at("/actor/name").asText());
        }
    }

    private static JsonNode find(JsonNode all, String verb) {
        for (JsonNode one : all) {
            if (one.at("/verb/display/en").asText().equals(verb)) {
                return one;
            }
        }
        throw new AssertionError("no statement says " + verb);
    }

    private Refusal refusal(String path) {
        return assertThrows(Refusal.class, () -> store(path).send(statements("Li"), 50, done -> {}));
    }

    private RecordStore store(String path) {
        return new RecordStore(uri(path), "li", "secret", Duration.ofSeconds(20));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** A lesson that is done after one wrong answer, of a course of two. */
    private static List<Statement> statements(String name) {
        Curriculum curriculum =
                Curriculum.of(List.of(Lessons.course("shop", "01-a | a | ", "02-b | b | a")), Locale.ENGLISH);
        List<Progress.Entry> entries = Lessons.done("shop", "01-a", "2026-11-10T08:00:00Z", 1);
        return Statements.of(
                new Statement.Agent(name, Optional.empty(), "https://portolan.invalid/", "1234"),
                "https://portolan.invalid/courses/",
                curriculum,
                new Deeds(entries));
    }

    /** Keeps statements; one that is there already with other words makes the whole request a conflict. */
    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " "
                + exchange.getRequestHeaders().getFirst("X-Experience-API-Version") + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (status != 0) {
            respond(exchange, status, body);
            return;
        }
        boolean single = exchange.getRequestMethod().equals("PUT");
        List<JsonNode> statements = new ArrayList<>();
        JSON.readTree(single ? "[" + sent + "]" : sent).forEach(statements::add);
        List<String> ids = new ArrayList<>();
        for (JsonNode statement : statements) {
            JsonNode before = kept.get(statement.path("id").asText());
            if (before != null && !before.equals(statement)) {
                respond(exchange, 409, "conflict");
                return;
            }
            ids.add(statement.path("id").asText());
        }
        statements.forEach(statement -> kept.put(statement.path("id").asText(), statement));
        respond(exchange, single ? 204 : 200, single ? "" : JSON.writeValueAsString(ids));
    }

    private void wait(HttpExchange exchange) throws IOException {
        try {
            over.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        respond(exchange, 200, "[]");
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
