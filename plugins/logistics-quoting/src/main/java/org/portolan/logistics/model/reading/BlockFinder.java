package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the tables of a sheet by their headers. */
final class BlockFinder {

    private final Page page;
    private final Mapping mapping;
    private final HeaderText headers;
    private final List<RowLook> looks = new ArrayList<>();

    BlockFinder(Page page, Mapping mapping, HeaderText headers) {
        this.page = page;
        this.mapping = mapping;
        this.headers = headers;
        for (int row = 1; row <= page.rows(); row++) {
            looks.add(RowLook.of(page, row, headers));
        }
    }

    RowLook look(int row) {
        return looks.get(row - 1);
    }

    /** The blocks from top to bottom; those side by side from left to right. */
    List<Block> find() {
        List<Block> found = new ArrayList<>();
        int row = 1;
        while (row <= page.rows()) {
            if (!isHeader(row)) {
                row++;
                continue;
            }
            int last = lastOf(row);
            int first = firstOf(
                    row, found.isEmpty() ? 1 : found.get(found.size() - 1).headerLast() + 1);
            int previous = first - 1;
            found.replaceAll(block -> block.lastRow() > previous ? block.until(previous) : block);
            found.addAll(blocks(first, row, last));
            row = last + 1;
        }
        return found;
    }

    private boolean isHeader(int row) {
        if (mapping.namesHeaders(page.sheet())) {
            return mapping.isHeader(page.sheet(), row);
        }
        if (mapping.row(page.sheet(), row).isPresent()) {
            return false;
        }
        RowLook look = look(row);
        if (look.texts() < 2) {
            return false;
        }
        if (namesColumns(look)) {
            return look.numbers() <= look.roles().size() + look.bands();
        }
        if (look.bands() >= 2 && look.numbers() == 0) {
            return look.roles().stream().anyMatch(Role::isDestination) || isNumericBelow(row, Meaning::isAcross);
        }
        if (look.zones() >= 2 || look.countries() >= 2) {
            return look.hasWeight() || isNumericBelow(row, Meaning::isAcross) || isZonesAcross(row);
        }
        return isNumbersAcross(row);
    }

    /** A row of column names: where to or how heavy, and what it costs; or zones and their countries. */
    private static boolean namesColumns(RowLook look) {
        boolean fixed = look.hasDestination() || look.hasWeight();
        boolean zones = look.has(Role.ZONE)
                && (look.has(Role.COUNTRY) || look.has(Role.COUNTRY_CODE) || look.has(Role.POSTCODE));
        boolean postcodes =
                look.has(Role.POSTCODE) && look.hasDestination() && look.roles().size() >= 2;
        int across = look.bands() + look.zones() + look.countries();
        return (look.roles().size() >= 2 && fixed && (look.hasMoney() || zones || postcodes))
                || (fixed && across >= 2 && look.numbers() == 0);
    }

    /** Numbers as names of columns, below a corner that says what they are or what the rows are. */
    private boolean isNumbersAcross(int row) {
        RowLook look = look(row);
        return (look.hasDestination() || look.hasWeight() || corner(row).isPresent())
                && look.numbers() >= 3
                && RowLook.rising(page, row).isPresent()
                && look.texts() == look.numbers() + 1
                && isNumericBelow(row, meaning -> true);
    }

    /** A corner that names both directions: {@code 重量\分区}, {@code Zone / KG}. */
    private Optional<Role> corner(int row) {
        for (int column = 1; column <= page.width(); column++) {
            String text = page.line(row, column);
            String[] parts = text.split("[\\\\/|]");
            if (parts.length == 2) {
                Meaning one = headers.read(parts[0].strip());
                Meaning other = headers.read(parts[1].strip());
                boolean weight = isWeight(one) || isWeight(other);
                boolean place = isPlace(one) || isPlace(other);
                if (weight && place) {
                    return one.role().filter(Role::isDestination).or(other::role);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWeight(Meaning meaning) {
        return meaning.role().filter(Role::isWeight).isPresent();
    }

    private static boolean isPlace(Meaning meaning) {
        return meaning.role().filter(Role::isDestination).isPresent();
    }

    /** True where, below the cells that mean something, most cells of the next rows are amounts. */
    private boolean isNumericBelow(int row, Predicate<Meaning> which) {
        int numbers = 0;
        int others = 0;
        for (int below = row + 1; below <= Math.min(row + 4, page.rows()); below++) {
            for (int column = 1; column <= page.width(); column++) {
                String text = page.line(below, column);
                if (!text.isEmpty() && which.test(look(row).at(column))) {
                    if (RowLook.isNumber(text)) {
                        numbers++;
                    } else {
                        others++;
                    }
                }
            }
        }
        return numbers > others && numbers >= 2;
    }

    /** Zones as columns, the countries of each below it. */
    private boolean isZonesAcross(int row) {
        if (look(row).zones() < 2 || row == page.rows()) {
            return false;
        }
        int countries = 0;
        for (int column = 1; column <= page.width(); column++) {
            if (look(row).at(column).zone().isPresent()
                    && headers.destination(page.line(row + 1, column)).isClear()) {
                countries++;
            }
        }
        return countries >= 2;
    }

    /** Further rows of the header below its first: a second language, units, what stands below joined cells. */
    private int lastOf(int row) {
        int last = row;
        while (last < page.rows() && ((isHeader(last + 1) && !isBreak(last + 1)) || isContinued(last, last + 1))) {
            last++;
        }
        return last;
    }

    /** Numbers across below a header are data unless that row names columns itself. */
    private boolean isBreak(int row) {
        return mapping.namesHeaders(page.sheet())
                ? !mapping.isHeader(page.sheet(), row)
                : look(row).numbers() >= 3;
    }

    private boolean isContinued(int above, int row) {
        if (mapping.namesHeaders(page.sheet()) || page.isBlank(row) || look(row).numbers() > 0) {
            return false;
        }
        boolean more = false;
        for (int column = 1; column <= page.width(); column++) {
            String text = page.line(row, column);
            if (text.isEmpty() || text.equals(page.line(above, column))) {
                continue;
            }
            Meaning meaning = look(row).at(column);
            boolean names = meaning.isMoney()
                    || (meaning.role().isPresent() && meaning.sure())
                    || meaning.band().filter(band -> look(row).bands() >= 2).isPresent();
            if (!names) {
                return false;
            }
            more = true;
        }
        return more;
    }

    /** Rows above that stand over several columns each: bands, zones, countries or services. */
    private int firstOf(int row, int least) {
        int first = row;
        while (first > least && isOver(first - 1, first)) {
            first--;
        }
        return first;
    }

    private boolean isOver(int above, int row) {
        if (mapping.namesHeaders(page.sheet())) {
            return mapping.isHeader(page.sheet(), above);
        }
        if (page.isBlank(above) || (page.distinct(above) < 2 && !spansPrices(above, row))) {
            return false;
        }
        boolean says = false;
        for (int column = 1; column <= page.width(); column++) {
            String text = page.line(above, column);
            if (text.isEmpty() || text.equals(page.line(row, column))) {
                continue;
            }
            if (text.contains(":") || text.length() > 40 || RowLook.isNumber(text)) {
                return false;
            }
            Meaning own = look(above).at(column);
            if (own.role().filter(BlockFinder::isLabel).isPresent()) {
                return false;
            }
            says |= !own.isNone() || text.equals(page.line(above, column + 1));
        }
        return says;
    }

    /** What stands in front of a value above a table, as 产品代码 does. */
    private static boolean isLabel(Role role) {
        return role == Role.CODE
                || role == Role.NAME
                || role == Role.CURRENCY
                || role == Role.CARRIER
                || role == Role.EFFECTIVE_FROM
                || role == Role.EFFECTIVE_TO
                || role == Role.DIVISOR
                || role == Role.STEP;
    }

    /** One text over some of the columns but not over the leftmost: it says what those columns are. */
    private boolean spansPrices(int above, int row) {
        return page.line(above, 1).isEmpty()
                && !page.line(row, 1).isEmpty()
                && !Columns.firstMeaning(look(above)).isNone();
    }

    private List<Block> blocks(int first, int main, int last) {
        Columns columns = new Columns(page, mapping, headers, this, first, main, last);
        List<Block> blocks = new ArrayList<>();
        for (Map<Integer, Meaning> segment : segments(columns.read(corner(main)), main, last)) {
            blocks.add(new Block(Block.kind(segment), first, last, page.rows(), segment));
        }
        return blocks;
    }

    /** Tables side by side: a blank column between two headers that both say where to. */
    private List<Map<Integer, Meaning>> segments(Map<Integer, Meaning> all, int main, int last) {
        List<Map<Integer, Meaning>> segments = new ArrayList<>();
        TreeMap<Integer, Meaning> current = new TreeMap<>();
        for (int column = 1; column <= page.width(); column++) {
            boolean blank =
                    page.line(main, column).isEmpty() && page.line(last, column).isEmpty();
            if (blank && saysWhere(current) && saysWhere(new TreeMap<>(all).tailMap(column))) {
                segments.add(current);
                current = new TreeMap<>();
            }
            Meaning meaning = all.get(column);
            if (meaning != null) {
                current.put(column, meaning);
            }
        }
        segments.add(current);
        return segments;
    }

    private static boolean saysWhere(Map<Integer, Meaning> columns) {
        return columns.size() >= 2
                && columns.values().stream()
                        .anyMatch(meaning ->
                                meaning.role().filter(Role::isDestination).isPresent());
    }
}
