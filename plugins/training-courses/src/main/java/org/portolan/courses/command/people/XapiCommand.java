package org.portolan.courses.command.people;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.people.CardStatements;
import org.portolan.courses.model.people.Deeds;
import org.portolan.courses.model.people.Statement;
import org.portolan.courses.model.people.Statements;
import org.portolan.courses.store.cards.StoredReviews;
import org.portolan.courses.store.people.RecordStore;
import org.portolan.courses.store.people.StatementJson;

/**
 * Tells what the learner did as xAPI statements: to a file, or to a learning record store. Without either it counts what
 * there is to tell, and nothing leaves the machine.
 */
public final class XapiCommand implements Command<XapiCommand.Input> {

    private static final String USER = "PORTOLAN_LRS_USER";
    private static final String PASSWORD = "PORTOLAN_LRS_PASSWORD";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Whose, what of it, and where to.
     *
     * @param to a file that is not there yet
     * @param lines one statement a line instead of one array
     * @param lrs the address of a learning record store
     * @param user its user; empty for what the environment variable PORTOLAN_LRS_USER says
     * @param passwordFile whose first line is the password; empty for the environment variable PORTOLAN_LRS_PASSWORD
     * @param name of the learner; empty for none but a random id
     * @param homePage the system in which the learner’s account is
     * @param base the IRI below which courses are named
     * @param cards also the reviews of cards, of all decks
     * @param batch how many statements are sent at once
     * @param timeout in seconds, for each request
     */
    public record Input(
            @Param(remembered = false, example = "statements.json")
            Optional<Path> to,

            boolean lines,
            @Param(example = "https://lrs.example.com/xapi") Optional<String> lrs,
            Optional<String> user,
            Optional<Path> passwordFile,
            @Param(example = "Li Lei") Optional<String> name,
            @Param(example = "lilei@example.com") Optional<String> mail,
            @Param(byDefault = "https://portolan.invalid/") String homePage,

            @Param(byDefault = "https://portolan.invalid/courses")
            String base,

            @Param(example = "first-week") Optional<String> course,
            @Param(remembered = false) Optional<LocalDate> since,
            boolean cards,
            @Param(byDefault = "50", min = "1", max = "500") int batch,
            @Param(byDefault = "30", min = "1", max = "600") int timeout) {}

    @Override
    public String id() {
        return "courses.xapi";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        List<Statement> statements = statements(input, bench);
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        blocks.add(Figures.of(figure("courses.figure.statements", statements.size())));
        blocks.add(verbs(statements));
        if (input.to().isPresent()) {
            Path file = NewFile.write(
                    input.to().get(),
                    input.lines() ? StatementJson.lines(statements) : StatementJson.array(statements));
            blocks.add(0, new Note(Text.of("courses.xapi.written", file.toString())));
        }
        if (input.lrs().isPresent()) {
            RecordStore.Sent sent = send(input, statements, bench);
            blocks.add(new Figures(List.of(
                    figure("courses.figure.accepted", sent.accepted()),
                    figure("courses.figure.kept_other", sent.others()),
                    figure("courses.figure.requests", sent.requests()))));
            if (sent.others() > 0) {
                findings.add(Finding.warning(
                        Place.NOWHERE,
                        Text.of("courses.xapi.others", sent.others()),
                        Text.of("courses.xapi.others.do")));
            }
        }
        if (input.to().isEmpty() && input.lrs().isEmpty()) {
            blocks.add(0, new Note(Text.of("courses.xapi.only-counted")));
        }
        return new Report(Text.of("courses.xapi.title"), blocks, findings);
    }

    private static List<Statement> statements(Input input, Workbench bench) throws Refusal {
        Library library = Library.open(bench);
        String learner = ProgressCommand.key(bench);
        for (String iri : List.of(input.homePage(), input.base())) {
            if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
                throw new Refusal(Text.of("courses.xapi.no-iri", iri));
            }
        }
        Optional<String> mail = input.mail().map(String::strip).map(written -> written.replaceFirst("^mailto:", ""));
        if (mail.isPresent() && !mail.get().matches("[^@\\s]+@[^@\\s]+")) {
            throw new Refusal(Text.of("courses.xapi.no-mail", mail.get()));
        }
        Statement.Agent actor = new Statement.Agent(input.name().orElse(learner), mail, input.homePage(), learner);
        Instant since = input.since()
                .map(day -> day.atStartOfDay(bench.clock().getZone()).toInstant())
                .orElse(Instant.EPOCH);
        Optional<String> course = input.course().isPresent()
                ? Optional.of(library.named(input.course()).get(0).course().id())
                : Optional.empty();
        var all = library.curriculum(bench.locale());
        Stream<Statement> lessons =
                Statements.of(actor, input.base(), course.map(all::only).orElse(all), new Deeds(library.progress()))
                        .stream()
                        .filter(statement -> !statement.at().isBefore(since));
        Stream<Statement> cards = input.cards()
                ? CardStatements.of(
                        actor, input.base(), bench.locale().toLanguageTag(), StoredReviews.told(bench.store(), since))
                        .stream()
                : Stream.empty();
        return Stream.concat(lessons, cards)
                .sorted(Comparator.comparing(Statement::at))
                .toList();
    }

    private static RecordStore.Sent send(Input input, List<Statement> statements, Workbench bench) throws Refusal {
        URI address = address(input.lrs().orElse(""));
        String user = input.user()
                .or(() -> Optional.ofNullable(System.getenv(USER)))
                .orElseThrow(() -> new Refusal(Text.of("courses.xapi.no-user", address.toString(), USER)));
        RecordStore lrs = new RecordStore(address, user, password(input, address), Duration.ofSeconds(input.timeout()));
        bench.progress().total(statements.size());
        return lrs.send(statements, input.batch(), done -> {
            bench.progress().check();
            bench.progress().at(done);
        });
    }

    /** Where to; never a password in the clear through a network. */
    private static URI address(String written) throws Refusal {
        try {
            URI address = new URI(written.strip());
            String scheme = address.getScheme() == null ? "" : address.getScheme();
            String host = address.getHost() == null ? "" : address.getHost();
            if (host.isEmpty()
                    || address.getRawUserInfo() != null
                    || !(scheme.equals("https") || (scheme.equals("http") && HERE.contains(host)))) {
                throw new Refusal(Text.of("courses.xapi.address", written.replaceAll("//[^/@]*@", "//…@")));
            }
            return address;
        } catch (URISyntaxException none) {
            throw new Refusal(Text.of("courses.xapi.address", written.replaceAll("//[^/@]*@", "//…@")), none);
        }
    }

    private static String password(Input input, URI address) throws Refusal {
        if (input.passwordFile().isEmpty()) {
            return Optional.ofNullable(System.getenv(PASSWORD))
                    .orElseThrow(() -> new Refusal(Text.of("courses.xapi.no-password", address.toString(), PASSWORD)));
        }
        Path file = input.passwordFile().get();
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).orElse("");
        } catch (IOException | java.io.UncheckedIOException failed) {
            throw new Refusal(
                    Text.of(
                            "courses.xapi.password-file",
                            address.toString(),
                            file.toString(),
                            String.valueOf(failed.getMessage())),
                    failed);
        }
    }

    private static Table verbs(List<Statement> statements) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Statement.Verb verb : Statement.Verb.values()) {
            long count = statements.stream().filter(one -> one.verb() == verb).count();
            if (count > 0) {
                rows.add(List.of(
                        Cell.of(Text.of("courses.verb." + verb.word())),
                        Cell.of(BigDecimal.valueOf(count)),
                        Cell.of(verb.iri())));
            }
        }
        return new Table(
                "verbs",
                Text.of("courses.xapi.verbs"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.verb"),
                        Column.of(Kind.NUMBER, "courses.column.statements"),
                        Column.of(Kind.TEXT, "courses.column.iri")),
                rows,
                Text.of("courses.xapi.nothing"));
    }

    private static Figure figure(String key, int count) {
        return Figure.of(key, Cell.of(BigDecimal.valueOf(count)), Text.EMPTY);
    }
}
