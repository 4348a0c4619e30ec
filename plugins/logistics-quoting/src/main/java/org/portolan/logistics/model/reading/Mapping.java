package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a person said about a workbook, in the order in which it was said; the last word counts. */
public record Mapping(List<Pointing> pointings) {

    /** Nobody said anything. */
    public static final Mapping NONE = new Mapping(List.of());

    public Mapping {
        pointings = List.copyOf(pointings);
    }

    /** These words after the others. */
    public Mapping and(Mapping later) {
        List<Pointing> all = new ArrayList<>(pointings);
        all.addAll(later.pointings);
        return new Mapping(all);
    }

    /** With one thing more, which takes the place of what was said of the same part. */
    public Mapping with(Pointing said) {
        List<Pointing> others = new ArrayList<>(pointings);
        others.removeIf(said::isOfSamePart);
        others.add(said);
        return new Mapping(others);
    }

    /** Without one thing. */
    public Mapping without(Pointing said) {
        return new Mapping(pointings.stream().filter(one -> !one.equals(said)).toList());
    }

    /** What was said of the file, such as its carrier. */
    public Optional<String> said(String key) {
        return said("", key);
    }

    /** What was said of a whole sheet, or of the file. */
    Optional<String> said(String sheet, String key) {
        return last(sheet, pointing -> pointing.key().equals(key));
    }

    Optional<String> column(String sheet, int column) {
        return last(sheet, pointing -> pointing.isColumn() && pointing.column() == column);
    }

    Optional<String> row(String sheet, int row) {
        return last(sheet, pointing -> pointing.isRows() && pointing.firstRow() <= row && row <= pointing.lastRow());
    }

    Optional<String> cell(String sheet, int row, int column) {
        return last(sheet, pointing -> pointing.isCell() && pointing.firstRow() == row && pointing.column() == column);
    }

    private Optional<String> last(String sheet, Predicate<Pointing> about) {
        Optional<String> found = Optional.empty();
        for (Pointing pointing : pointings) {
            if (pointing.isFor(sheet) && about.test(pointing)) {
                found = Optional.of(pointing.meaning());
            }
        }
        return found;
    }

    /** The sheet that rows are headers of, by a person's word. */
    boolean isHeader(String sheet, int row) {
        return row(sheet, row).filter("header"::equals).isPresent();
    }

    /** True where a person said which rows are headers: then no others are. */
    boolean namesHeaders(String sheet) {
        return pointings.stream()
                .anyMatch(
                        one -> one.isRows() && one.isFor(sheet) && one.meaning().equals("header"));
    }
}
