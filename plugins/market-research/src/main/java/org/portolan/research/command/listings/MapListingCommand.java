package org.portolan.research.command.listings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Sample;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.intake.products.ListingColumns;
import org.portolan.research.intake.products.ListingHead;
import org.portolan.research.model.products.ListingMapping;
import org.portolan.research.model.products.ListingTemplate;
import org.portolan.research.store.products.ListingTemplates;

/** Shows what each column of a listing dump is taken for, and keeps what a person says of them as a template. */
public final class MapListingCommand implements Command<MapListingCommand.Input> {

    private static final List<Column> COLUMNS = List.of(text("field"), text("column"), text("by"), text("example"));

    /**
     * What is read or kept.
     *
     * @param set what a person says of columns; where nothing is said, the reading is shown and nothing is kept
     * @param name of the template; empty for the file's name
     */
    public record Input(
            Path file, @Param(example = "price=final_price") List<String> set, Optional<String> name) {}

    private static Column text(String name) {
        return Column.of(Kind.TEXT, "research.listings.column." + name);
    }

    @Override
    public String id() {
        return "research.map-listing";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        String file = String.valueOf(input.file().getFileName());
        Sample sample = bench.tables().sample(input.file());
        ListingHead head = ListingHead.of(sample);
        Map<String, String> said = said(input.set(), head.columns());
        Map<String, String> all = new LinkedHashMap<>();
        List<ListingTemplate> templates = bench.store().read(ListingTemplates::all);
        templates.stream().filter(one -> one.fits(head.columns())).forEach(one -> all.putAll(one.pairs()));
        all.putAll(said);
        Map<String, String> found =
                ListingColumns.match(ListingColumns.mapping().corrected(all), head.columns());
        if (!said.isEmpty()) {
            ListingTemplates.save(
                    bench.store(), new ListingTemplate(input.name().orElse(file), said));
        }
        return report(
                said.isEmpty() ? "research.map-listing.reading" : "research.map-listing.report",
                file,
                found,
                all,
                head);
    }

    private static Map<String, String> said(List<String> set, List<String> columns) throws Refusal {
        Map<String, String> pairs = ListingMapping.pairs(String.join("\n", set));
        Set<String> fields = ListingColumns.mapping().columns().keySet();
        for (String one : set) {
            int equals = one.indexOf('=');
            String field = equals < 0 ? one : one.substring(0, equals).strip();
            String column = equals < 0 ? "" : one.substring(equals + 1).strip();
            if (!fields.contains(field)) {
                throw new Refusal(Text.of("research.map-listing.field", one, String.join(", ", fields)));
            }
            if (!column.equals(ListingMapping.NONE) && !columns.contains(column)) {
                throw new Refusal(Text.of("research.map-listing.column", one, String.join(", ", columns)));
            }
        }
        return pairs;
    }

    private static Report report(
            String title, String file, Map<String, String> found, Map<String, String> said, ListingHead head) {
        List<List<Cell>> rows = new ArrayList<>();
        found.forEach((field, column) -> rows.add(List.of(
                Cell.of(field),
                Cell.of(column),
                Cell.of(Text.of(said.containsKey(field) ? "research.listings.by.person" : "research.listings.by.name")),
                Cell.of(head.example(column)))));
        head.columns().stream()
                .filter(column -> !column.isBlank() && !found.containsValue(column))
                .forEach(column -> rows.add(List.of(
                        Cell.BLANK,
                        Cell.of(column),
                        Cell.of(Text.of("research.listings.by.nobody")),
                        Cell.of(head.example(column)))));
        return Report.of(
                Text.of(title, file),
                Figures.of(
                        Figure.of("research.listings.figure.understood", Cell.of(found.size()), Text.EMPTY),
                        Figure.of(
                                "research.listings.figure.columns",
                                Cell.of(head.columns().size()),
                                Text.EMPTY)),
                new Table(
                        "columns",
                        Text.of("research.listings.table.columns"),
                        COLUMNS,
                        rows,
                        Text.of("research.listings.table.columns.empty")));
    }
}
