package org.portolan.research.command.project;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.research.model.project.Sighting;
import org.portolan.research.store.project.Sightings;

/** Notes something seen, and shows the notebook; without a title it only shows. */
public final class SightingCommand implements Command<SightingCommand.Input> {

    /**
     * What was seen.
     *
     * @param tag shows only what carries this tag
     */
    public record Input(
            @Param(example = "Clip-on lamp with magnet", remembered = false)
            Optional<String> title,

            @Param(byDefault = "today") LocalDate seen,
            Optional<CountryCode> country,
            @Param(example = "https://example.com/video") Optional<String> link,
            Optional<Path> picture,
            List<String> tags,
            Optional<String> note,
            Optional<String> tag) {}

    @Override
    public String id() {
        return "research.sighting";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        if (input.link().isPresent() && link(input.link().get()).isEmpty()) {
            throw new Refusal(Text.of("research.sighting.no-link", input.link().get()));
        }
        Optional<String> title = input.title().map(String::strip).filter(written -> !written.isEmpty());
        if (title.isPresent()) {
            Sightings.add(bench.store(), sighting(title.get(), input));
        }
        List<Sighting> shown = Sightings.all(bench.store()).stream()
                .filter(one -> input.tag().isEmpty()
                        || one.tags().contains(input.tag().get().strip().toLowerCase(Locale.ROOT)))
                .toList();
        return Report.of(
                Text.of("research.sighting.report", Integer.toString(shown.size())),
                table(shown, input.tag()),
                chart(shown));
    }

    private static Sighting sighting(String title, Input input) throws Refusal {
        if (input.picture().isPresent() && !Files.isRegularFile(input.picture().get())) {
            throw new Refusal(Text.of(
                    "research.sighting.no-picture",
                    title,
                    input.picture().get().toAbsolutePath().toString()));
        }
        return new Sighting(
                title,
                input.seen(),
                input.country().map(CountryCode::code).orElse(""),
                input.link().orElse(""),
                input.picture().map(Path::toString).orElse(""),
                input.tags().stream()
                        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                        .toList(),
                input.note().orElse(""));
    }

    private static Table table(List<Sighting> sightings, Optional<String> tag) {
        return new Table(
                "sightings",
                Text.of("research.table.sightings"),
                List.of(
                        Column.of(Kind.DATE, "research.column.seen"),
                        Column.of(Kind.TEXT, "research.column.title"),
                        Column.of(Kind.TEXT, "research.column.country"),
                        Column.of(Kind.TEXT, "research.column.tags"),
                        Column.of(Kind.LINK, "research.column.link"),
                        Column.of(Kind.TEXT, "research.column.picture"),
                        Column.of(Kind.TEXT, "research.column.note")),
                sightings.stream()
                        .map(one -> List.of(
                                Cell.of(one.seen()),
                                Cell.of(one.title()),
                                Cell.of(one.country()),
                                Cell.of(String.join(", ", one.tags())),
                                Cell.of(link(one.link())),
                                Cell.of(one.picture()),
                                Cell.of(one.note())))
                        .toList(),
                tag.map(one -> Text.of("research.sighting.none.tag", one)).orElse(Text.of("research.sighting.none")));
    }

    private static Optional<URI> link(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(URI.create(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** How many were seen in each month. */
    private static Chart chart(List<Sighting> sightings) {
        Map<LocalDate, Integer> months = new TreeMap<>();
        sightings.forEach(one -> months.merge(one.seen().withDayOfMonth(1), 1, Integer::sum));
        return new Chart(
                "months",
                Text.of("research.sighting.months"),
                Text.of("research.column.seen"),
                Text.of("research.sighting.count"),
                Chart.Shape.BAR,
                List.of(new Chart.Series(
                        Text.of("research.sighting.count"),
                        months.entrySet().stream()
                                .map(month -> new Chart.Point(
                                        month.getKey().toString().substring(0, 7),
                                        BigDecimal.valueOf(month.getValue()),
                                        month.getKey().toString().substring(0, 7)))
                                .toList())));
    }
}
