package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portolan.api.trade.WeightUnit;

/** Says what each column of a block is, from all rows of its header and what a person said. */
final class Columns {

    private final Page page;
    private final Mapping mapping;
    private final HeaderText headers;
    private final BlockFinder rows;
    private final int first;
    private final int main;
    private final int last;

    Columns(Page page, Mapping mapping, HeaderText headers, BlockFinder rows, int first, int main, int last) {
        this.page = page;
        this.mapping = mapping;
        this.headers = headers;
        this.rows = rows;
        this.first = first;
        this.main = main;
        this.last = last;
    }

    /** What the first cell that means something means. */
    static Meaning firstMeaning(RowLook look) {
        return look.meanings().stream()
                .filter(meaning -> !meaning.isNone())
                .findFirst()
                .orElse(Meaning.NONE);
    }

    /** The columns that mean something. */
    Map<Integer, Meaning> read(Optional<Role> corner) {
        Map<Integer, Meaning> columns = new TreeMap<>();
        for (int column = 1; column <= page.width(); column++) {
            Meaning meaning = column(column);
            if (!meaning.isNone()) {
                columns.put(column, meaning);
            }
        }
        numbersAcross(columns, corner);
        variants(columns);
        columns.replaceAll((column, meaning) -> meaning.role().isEmpty()
                        && (meaning.isAcross() || meaning.currency().isPresent())
                ? meaning.as(Role.PRICE, true)
                : meaning);
        twoWeights(columns);
        for (int column = 1; column <= page.width(); column++) {
            int at = column;
            mapping.column(page.sheet(), column)
                    .flatMap(said -> Said.column(said, columns.getOrDefault(at, Meaning.NONE), headers))
                    .ifPresent(meaning -> columns.put(at, meaning));
        }
        columns.values().removeIf(Meaning::isNone);
        return columns;
    }

    private Meaning column(int column) {
        Meaning meaning = Meaning.NONE;
        Set<String> seen = new LinkedHashSet<>();
        for (int row = last; row >= first; row--) {
            String text = page.line(row, column);
            if (text.isEmpty() && row < last && meaning.isMoney()) {
                text = leftOf(row, column);
            }
            if (!text.isEmpty() && seen.add(text)) {
                Meaning own = headers.read(text);
                // A unit below a name belongs to it: 运费 over RMB/KG.
                boolean refines = own.isPrice()
                        && meaning.role()
                                .filter(role -> role == Role.PRICE || role == Role.PRICE_PER_WEIGHT)
                                .isPresent();
                meaning =
                        refines && own.role().filter(role -> role != Role.PRICE).isPresent()
                                ? own.under(meaning)
                                : meaning.under(own);
                if (meaning.is(Role.PRICE) && own.role().filter(Role::isFee).isPresent()) {
                    meaning = meaning.as(own.role().get(), true);
                }
            }
        }
        return meaning;
    }

    /** People leave cells blank that they mean to join: what stands to the left goes on. */
    private String leftOf(int row, int column) {
        for (int left = column - 1; left >= 1; left--) {
            String text = page.line(row, left);
            if (!text.isEmpty()) {
                return headers.read(text).isAcross() ? text : "";
            }
        }
        return "";
    }

    /** 0.5, 1, 2 over prices are weights where the rows are places, and zones where the rows are weights. */
    private void numbersAcross(Map<Integer, Meaning> columns, Optional<Role> corner) {
        Optional<List<BigDecimal>> rising = RowLook.rising(page, main);
        if (rising.isEmpty()) {
            return;
        }
        boolean placesDown = columns.values().stream()
                .anyMatch(meaning -> meaning.role().filter(Role::isDestination).isPresent());
        boolean weightsAcross =
                placesDown || (corner.isPresent() && rising.get().stream().anyMatch(number -> number.scale() > 0));
        for (int column = 1; column <= page.width(); column++) {
            int at = column;
            Optional<BigDecimal> number = Numeral.read(page.line(main, column));
            number.ifPresent(value -> columns.put(
                    at,
                    weightsAcross
                            ? Meaning.NONE.withBand(
                                    new Band(BigDecimal.ZERO, false, number, true, Optional.empty(), true))
                            : Meaning.NONE.withZone(ZoneText.key(page.line(main, at)))));
        }
        if (corner.isPresent()) {
            for (int column = 1; column <= page.width(); column++) {
                String text = page.line(main, column);
                if (text.matches(".*[\\\\/|].*")) {
                    Optional<WeightUnit> unit = Stream.of(text.split("[\\\\/|]"))
                            .flatMap(part -> headers.read(part.strip()).unit().stream())
                            .findFirst();
                    columns.put(
                            column,
                            Meaning.of(weightsAcross ? corner.get() : Role.WEIGHT)
                                    .withUnit(unit));
                    return;
                }
            }
        }
    }

    /** What stands over prices and is neither band nor place names a service, where there are several. */
    private void variants(Map<Integer, Meaning> columns) {
        Map<Integer, String> names = new TreeMap<>();
        for (int row = first; row < last; row++) {
            for (Map.Entry<Integer, Meaning> column : columns.entrySet()) {
                String text = page.line(row, column.getKey());
                boolean own = text.equals(page.line(last, column.getKey()));
                if (column.getValue().isMoney()
                        && !text.isEmpty()
                        && !own
                        && headers.read(text).isNone()) {
                    names.put(column.getKey(), text);
                }
            }
        }
        if (new LinkedHashSet<>(names.values()).size() >= 2) {
            names.forEach(
                    (column, name) -> columns.computeIfPresent(column, (at, meaning) -> meaning.withVariant(name)));
        }
    }

    /** One heading over two columns of weights: from, and to. */
    private void twoWeights(Map<Integer, Meaning> columns) {
        List<Integer> weights = columns.entrySet().stream()
                .filter(column -> column.getValue().is(Role.WEIGHT))
                .map(Map.Entry::getKey)
                .toList();
        if (weights.size() == 2 && rows.look(Math.min(last + 1, page.rows())).numbers() >= 2) {
            columns.computeIfPresent(weights.get(0), (at, meaning) -> meaning.as(Role.WEIGHT_FROM, true));
            columns.computeIfPresent(weights.get(1), (at, meaning) -> meaning.as(Role.WEIGHT_TO, true));
        }
    }
}
