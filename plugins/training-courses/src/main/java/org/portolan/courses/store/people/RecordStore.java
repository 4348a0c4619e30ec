package org.portolan.courses.store.people;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.model.people.Statement;

/**
 * A learning record store (LRS), to which statements are sent as xAPI 1.0.3 part three says: by POST, several at once. A
 * batch of which one is there already with other words (409) is sent one by one by PUT. Redirects are not followed, so that
 * the password goes nowhere but to the address that was entered.
 */
public final class RecordStore {

    private static final int SHOWN = 200;

    private final URI statements;
    private final String authorization;
    private final Duration timeout;
    private final HttpClient client;

    /**
     * Name it; nothing is sent yet.
     *
     * @param address where its resources are: {@code https://lrs.example.com/xapi}
     */
    public RecordStore(URI address, String user, String password, Duration timeout) {
        String base = address.toString().replaceAll("/+$", "").replaceAll("/statements$", "");
        this.statements = URI.create(base + "/statements");
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * What came of it.
     *
     * @param accepted how many it has now, be they new or there already with the same words
     * @param others how many were there already with other words, and stay so
     */
    public record Sent(int accepted, int others, int requests) {

        Sent plus(Sent more) {
            return new Sent(accepted + more.accepted, others + more.others, requests + more.requests);
        }
    }

    /**
     * Send them.
     *
     * @param most at once
     * @param progress is told how many are done after each batch; what it throws ends the sending
     * @throws Refusal where the store does not take them, with what it said, and how many it had taken before
     */
    public Sent send(List<Statement> all, int most, IntConsumer progress) throws Refusal {
        Sent sent = new Sent(0, 0, 0);
        for (int from = 0; from < all.size(); from += most) {
            progress.accept(from);
            List<Statement> some = all.subList(from, Math.min(from + most, all.size()));
            sent = sent.plus(batch(some, sent));
        }
        progress.accept(all.size());
        return sent;
    }

    private Sent batch(List<Statement> some, Sent before) throws Refusal {
        HttpResponse<String> answer = ask(
                HttpRequest.newBuilder(statements).POST(HttpRequest.BodyPublishers.ofString(StatementJson.array(some))),
                before);
        if (answer.statusCode() == 409) {
            Sent sent = new Sent(0, 0, 1);
            for (Statement one : some) {
                sent = sent.plus(single(one, before.plus(sent)));
            }
            return sent;
        }
        if (answer.statusCode() == 200 && StatementJson.ids(answer.body()) != some.size()) {
            throw new Refusal(
                    Text.of("courses.xapi.no-lrs", statements.toString(), beginning(answer), before.accepted()));
        }
        refuseOthers(answer, before);
        return new Sent(some.size(), 0, 1);
    }

    private Sent single(Statement one, Sent before) throws Refusal {
        HttpResponse<String> answer = ask(
                HttpRequest.newBuilder(URI.create(statements + "?statementId=" + one.id()))
                        .PUT(HttpRequest.BodyPublishers.ofString(StatementJson.one(one))),
                before);
        if (answer.statusCode() == 409) {
            return new Sent(0, 1, 1);
        }
        refuseOthers(answer, before);
        return new Sent(1, 0, 1);
    }

    private void refuseOthers(HttpResponse<String> answer, Sent before) throws Refusal {
        int status = answer.statusCode();
        if (status == 200 || status == 204) {
            return;
        }
        String why = switch (status) {
            case 301, 302, 303, 307, 308 -> "moved";
            case 400 -> "bad";
            case 401, 403 -> "denied";
            case 404, 405 -> "not-found";
            case 413 -> "large";
            case 429, 503 -> "busy";
            default -> "other";
        };
        String more =
                why.equals("moved") ? answer.headers().firstValue("Location").orElse("–") : beginning(answer);
        throw new Refusal(Text.of(
                "courses.xapi.refused." + why,
                statements.toString(),
                Integer.toString(status),
                more,
                before.accepted()));
    }

    /** The beginning of what it said. */
    private static String beginning(HttpResponse<String> answer) {
        String words = answer.body().strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? "–" : words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }

    private HttpResponse<String> ask(HttpRequest.Builder request, Sent before) throws Refusal {
        HttpRequest ready = request.timeout(timeout)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Experience-API-Version", "1.0.3")
                .build();
        try {
            return client.send(ready, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (HttpTimeoutException late) {
            throw new Refusal(
                    Text.of("courses.xapi.late", statements.toString(), timeout.toSeconds(), before.accepted()), late);
        } catch (ConnectException nobody) {
            throw new Refusal(Text.of("courses.xapi.nobody", statements.toString(), before.accepted()), nobody);
        } catch (IOException broken) {
            throw new Refusal(
                    Text.of(
                            "courses.xapi.broken",
                            statements.toString(),
                            String.valueOf(broken.getMessage()),
                            before.accepted()),
                    broken);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new CancellationException("sending statements was cancelled");
        }
    }
}
