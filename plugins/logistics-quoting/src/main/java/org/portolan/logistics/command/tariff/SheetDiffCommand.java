package org.portolan.logistics.command.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.SheetChange;
import org.portolan.logistics.model.SheetChange.Amounts;
import org.portolan.logistics.store.Bookshelf;

/** Compares two versions of a sheet cell by cell: what became dearer, by how much, on which lanes. */
public final class SheetDiffCommand implements Command<SheetDiffCommand.Input> {

    private static final List<Column> COLUMNS = List.of(
            Column.of(Kind.TEXT, "logistics.column.service_code"),
            Column.of(Kind.TEXT, "logistics.column.what"),
            Column.of(Kind.TEXT, "logistics.column.zone"),
            Column.of(Kind.TEXT, "logistics.column.countries"),
            Column.of(Kind.TEXT, "logistics.column.before"),
            Column.of(Kind.TEXT, "logistics.column.after"),
            Column.of(Kind.MONEY, "logistics.column.change"),
            Column.of(Kind.PERCENT, "logistics.column.change_share"));

    private final Bookshelf shelf = new Bookshelf();

    /**
     * Which versions are compared.
     *
     * @param before the import of the older version, or a part of its file's name
     * @param after the same of the newer one
     */
    public record Input(
            @Param(example = "rates-november.xlsx") String before,
            @Param(example = "rates-december.xlsx") String after) {}

    @Override
    public String id() {
        return "logistics.sheet-diff";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        RateBook book = shelf.book(bench.store());
        List<SheetChange> changes =
                SheetChange.between(Sheet.rows(book, input.before()), Sheet.rows(book, input.after()));
        Table table = new Table(
                "changes",
                Text.of("logistics.table.changes"),
                COLUMNS,
                changes.stream().map(SheetDiffCommand::row).toList(),
                Text.of("logistics.sheet-diff.same"));
        return new Report(
                Text.of("logistics.sheet-diff.report", input.before(), input.after()),
                List.of(figures(changes), table),
                List.of());
    }

    private static Figures figures(List<SheetChange> changes) {
        return new Figures(List.of(
                Figure.of("logistics.figure.dearer", Cell.of(count(changes, sign -> sign > 0)), most(changes)),
                Figure.of("logistics.figure.cheaper", Cell.of(count(changes, sign -> sign < 0)), Text.EMPTY),
                Figure.of(
                        "logistics.figure.added",
                        Cell.of((int) changes.stream()
                                .filter(change -> change.before().isEmpty())
                                .count()),
                        Text.EMPTY),
                Figure.of(
                        "logistics.figure.removed",
                        Cell.of((int) changes.stream()
                                .filter(change -> change.after().isEmpty())
                                .count()),
                        Text.EMPTY)));
    }

    private static int count(List<SheetChange> changes, Predicate<Integer> sign) {
        return (int) changes.stream()
                .flatMap(change -> change.amounts().stream())
                .filter(amounts -> sign.test(amounts.after().compareTo(amounts.before())))
                .count();
    }

    private static Text most(List<SheetChange> changes) {
        return changes.stream()
                .flatMap(change -> change.amounts().stream())
                .map(Amounts::share)
                .max(BigDecimal::compareTo)
                .filter(share -> share.signum() > 0)
                .map(share -> Text.of("logistics.sheet-diff.most", new Percent(share)))
                .orElse(Text.EMPTY);
    }

    private static List<Cell> row(SheetChange change) {
        Optional<Amounts> amounts = change.amounts();
        return List.of(
                Cell.of(change.service().code()),
                Cell.of(
                        change.what().startsWith("surcharge ")
                                ? Text.of(
                                        "logistics.what.surcharge",
                                        change.what().substring(10))
                                : Text.of("logistics.what." + change.what())),
                Cell.of(change.where()),
                Cell.of(change.countries()),
                Cell.of(change.before()),
                Cell.of(change.after()),
                Cell.of(amounts.map(one -> Money.of(one.after().subtract(one.before()), one.currency()))),
                Cell.of(amounts.map(one -> new Percent(one.share()))));
    }

    /** Finds the sheet that a person means. */
    static final class Sheet {

        private Sheet() {}

        static List<RateRow> rows(RateBook book, String name) throws Refusal {
            List<String> imports = book.rows().stream()
                    .filter(row -> row.service().importId().equals(name)
                            || row.place().file().contains(name))
                    .map(row -> row.service().importId())
                    .distinct()
                    .toList();
            if (imports.size() != 1) {
                throw new Refusal(Text.of(
                        imports.isEmpty() ? "logistics.sheet.unknown" : "logistics.sheet.several",
                        name,
                        String.join(", ", imports)));
            }
            return book.rows().stream()
                    .filter(row -> row.service().importId().equals(imports.get(0)))
                    .toList();
        }
    }
}
