package org.portolan.research.intake.trends;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.intake.Header;

/**
 * How a file is laid out. Told by shape, since every word in it is in the language of whoever downloaded it: a line about
 * the category, headings of terms with brackets, a column of dates, titles of blocks that stand alone.
 *
 * @param header the index of the row that names the columns; −1 where none does
 * @param category what the first line says after its colon; empty where there is none
 * @param headings what stands above the columns, from the second on; or of the whole file
 * @param signs what of the file was understood
 */
record Layout(Kind kind, int header, String category, List<Heading> headings, Set<String> signs) {

    private static final int DEPTH = 8;
    private static final String CATEGORY = "category";
    /** The column in which programs that ask Google Trends say that a period was not over. */
    static final String PARTIAL = "ispartial";
    /** So many terms a download can compare. */
    private static final int MOST_TERMS = 5;
    /** Fewer rows of whole numbers may be anything. */
    private static final int LEAST_PERIODS = 8;

    enum Kind {
        TIMELINE,
        REGIONS,
        /** Blocks of related searches, each under a title. */
        BLOCKS,
        /** Related searches in the layout of 2026: one block a file, with interest and rise beside each other. */
        LIST
    }

    Layout {
        headings = List.copyOf(headings);
        signs = Set.copyOf(signs);
    }

    static Optional<Layout> of(List<List<String>> rows, String fileName) {
        String category = category(rows);
        boolean preamble = !category.isEmpty();
        for (int i = 0; i < Math.min(DEPTH, rows.size()); i++) {
            List<String> row = filled(rows.get(i));
            if (isList(row, fileName)) {
                return Optional.of(new Layout(Kind.LIST, i, category, List.of(), Set.copyOf(row)));
            }
            if (row.size() < 2 || (i == 0 && preamble)) {
                continue;
            }
            Optional<Layout> table = table(rows, i, category, fileName);
            if (table.isPresent()) {
                return table;
            }
        }
        return preamble ? blocks(rows, category) : Optional.empty();
    }

    /** A line such as {@code Kategori: Tüm kategoriler}: one cell with a colon within, or such a cell beside a heading. */
    private static String category(List<List<String>> rows) {
        List<String> first = rows.isEmpty() ? List.of() : filled(rows.get(0));
        if (first.isEmpty() || first.size() > 2 || Heading.parse(first.get(0)).isPresent()) {
            return "";
        }
        String[] parts = first.get(0).split("\\s*[:：]\\s*", 2);
        boolean said = parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank();
        // “#separator” heads Anki’s notes, “// question” Moodle’s questions.
        boolean word = said
                && parts[0].length() <= 30
                && parts[0].codePoints().noneMatch(sign -> Character.isDigit(sign) || "#/$<".indexOf(sign) >= 0);
        boolean alone = first.size() == 1 || Heading.parse(first.get(1)).isPresent();
        return word && alone ? parts[1].strip() : "";
    }

    private static boolean isList(List<String> row, String fileName) {
        List<String> names = row.stream().map(Header::normalise).toList();
        boolean named = names.size() >= 2 && names.get(1).equals("search interest");
        boolean byFile = names.size() >= 2
                && names.size() <= 3
                && fileName.toLowerCase(Locale.ROOT).startsWith("searched_with_")
                && row.stream().noneMatch(cell -> Interest.parse(cell).isPresent());
        return named || byFile;
    }

    private static Optional<Layout> table(List<List<String>> rows, int header, String category, String fileName) {
        List<String> names = filled(rows.get(header));
        List<Heading> headings = names.stream()
                .skip(1)
                .flatMap(name -> Heading.parse(name).stream())
                .toList();
        boolean bracketed = headings.size() == names.size() - 1
                && Heading.parse(names.get(0)).isEmpty();
        List<List<String>> body = rows.subList(header + 1, rows.size()).stream()
                .filter(row -> !filled(row).isEmpty())
                .toList();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        boolean dated =
                Moments.of(body.stream().map(row -> row.get(0)).toList()).isPresent();
        boolean known = bracketed
                || !category.isEmpty()
                || isTrendsFile(fileName)
                || isPlain(names)
                || isFlagged(names)
                || isBare(names, body);
        Set<String> signs = new LinkedHashSet<>(names);
        if (!category.isEmpty()) {
            signs.add(CATEGORY);
        }
        if (dated && known && (bracketed || areInterests(body, names.size()))) {
            return Optional.of(new Layout(Kind.TIMELINE, header, category, named(names), signs));
        }
        boolean regions = bracketed || isRegionFile(fileName);
        if (!dated
                && regions
                && areInterests(body, names.size())
                && Interest.parse(names.get(1)).isEmpty()) {
            return Optional.of(new Layout(Kind.REGIONS, header, category, named(names), signs));
        }
        return Optional.empty();
    }

    /** The headings of all columns but the first; one without brackets is all term. */
    private static List<Heading> named(List<String> names) {
        return names.stream()
                .skip(1)
                .map(name -> Heading.parse(name).orElseGet(() -> new Heading(name.strip(), "")))
                .toList();
    }

    private static Optional<Layout> blocks(List<List<String>> rows, String category) {
        List<Heading> headings = rows.stream()
                .limit(3)
                .flatMap(List::stream)
                .flatMap(cell -> Heading.parse(cell).stream())
                .limit(1)
                .toList();
        List<List<String>> pairs =
                rows.stream().map(Layout::filled).filter(row -> row.size() == 2).toList();
        long related = pairs.stream()
                .filter(row -> Interest.parse(row.get(1)).isPresent()
                        || Rise.parse(row.get(1)).isPresent())
                .count();
        boolean titled = rows.stream().skip(1).map(Layout::filled).anyMatch(row -> row.size() == 1);
        if ((headings.isEmpty() && !titled) || related * 2 < pairs.size() || (related == 0 && headings.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Layout(Kind.BLOCKS, -1, category, headings, Set.of(CATEGORY, "TOP", "RISING")));
    }

    /** True where most cells of the body's first rows are values of interest. */
    private static boolean areInterests(List<List<String>> body, int width) {
        long cells = 0;
        long interests = 0;
        for (List<String> row : body.subList(0, Math.min(50, body.size()))) {
            for (String cell : row.subList(Math.min(1, row.size()), Math.min(width, row.size()))) {
                if (!cell.isBlank() && !cell.equalsIgnoreCase("false") && !cell.equalsIgnoreCase("true")) {
                    cells++;
                    interests += Interest.parse(cell).isPresent() ? 1 : 0;
                }
            }
        }
        return cells == 0 || interests * 10 >= cells * 8;
    }

    private static boolean isFlagged(List<String> names) {
        return Header.normalise(names.get(names.size() - 1)).equals(PARTIAL);
    }

    /** The layout of 2026 writes Time in every language. */
    private static boolean isPlain(List<String> names) {
        return names.get(0).equals("Time") && names.size() <= MOST_TERMS + 1;
    }

    /**
     * A table of which nothing is left but days and terms is known by its values: whole numbers, none above 100, and
     * somewhere the 100 of the peak.
     */
    private static boolean isBare(List<String> names, List<List<String>> body) {
        List<String> cells =
                body.stream().flatMap(row -> filled(row).stream().skip(1)).toList();
        boolean named = names.stream().noneMatch(name -> Interest.parse(name).isPresent());
        return named
                && names.size() <= MOST_TERMS + 1
                && body.size() >= LEAST_PERIODS
                && cells.contains("100")
                && cells.stream().allMatch(cell -> Interest.parse(cell).isPresent() && !cell.contains("."));
    }

    private static boolean isTrendsFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.contains("timeline") || name.startsWith("time_series_");
    }

    private static boolean isRegionFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.startsWith("geomap") || name.startsWith("geo_map") || name.startsWith("interest_by_");
    }

    /** The cells up to the last that is not blank. */
    static List<String> filled(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }
}
