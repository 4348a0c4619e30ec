package org.portolan.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.render.PdfWords.Style;

/** How wide the columns of a table are, and on how many tables beside one another they stand where they do not fit. */
final class PdfColumns {

    /** Around the words of a cell, both sides together. */
    static final float PADDING = 8;

    /** So that words which fill their column do not break over a rounded fraction of a point. */
    private static final float SLACK = 1.5f;

    /** Smaller letters are not read. */
    static final float[] SIZES = {8.5f, 7.5f, 6.5f, 6};

    private static final int LOOKED_AT = 400;
    private static final int WIDEST = 240;
    private static final int LONGEST_WORD = 90;

    private final PdfWords words;
    private final Wording wording;
    private final Table table;
    private final float[] least;
    private final float[] liked;

    /** In letters of one point. */
    PdfColumns(Table table, Wording wording, PdfWords words) {
        this.table = table;
        this.wording = wording;
        this.words = words;
        int columns = table.columns().size();
        least = new float[columns];
        liked = new float[columns];
        for (int i = 0; i < columns; i++) {
            measure(i, wording.say(table.columns().get(i).title()), true);
        }
        Digits digits = Digits.of(table);
        int step = Math.max(1, table.rows().size() / LOOKED_AT);
        for (int row = 0; row < table.rows().size(); row += step) {
            List<Cell> cells = table.rows().get(row);
            for (int i = 0; i < columns; i++) {
                measure(i, wording.say(cells.get(i), digits.of(i)), false);
            }
        }
    }

    private void measure(int column, String said, boolean head) {
        Style style = new Style(1, head, PdfWords.INK.text());
        float whole = said.lines().map(line -> words.width(line, style)).reduce(0f, Math::max);
        Kind kind = table.columns().get(column).kind();
        boolean wraps = head || !(kind.isNumeric() || kind == Kind.DATE);
        float longest = wraps ? Math.min(longestWord(said, style), LONGEST_WORD / SIZES[0]) : whole;
        least[column] = Math.max(least[column], longest);
        liked[column] = Math.max(liked[column], Math.min(whole, WIDEST / SIZES[0]));
    }

    private float longestWord(String said, Style style) {
        BreakIterator breaks = BreakIterator.getLineInstance(wording.locale());
        breaks.setText(said);
        float longest = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            longest = Math.max(longest, words.width(said.substring(from, to).strip(), style));
        }
        return longest;
    }

    /** True where its words fit in letters of a good size. */
    boolean fits(float width) {
        return sum(all(), least, SIZES[1]) <= width;
    }

    /** The largest letters in which all columns fit; the smallest where none do. */
    float size(float width) {
        for (float size : SIZES) {
            if (sum(all(), least, size) <= width) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    /** The columns in groups that fit, the first column in each of them again. */
    List<int[]> groups(float width, float size) {
        List<int[]> groups = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        for (int column : all()) {
            group.add(column);
            boolean over = sum(array(group), least, size) > width && group.size() > (groups.isEmpty() ? 1 : 2);
            if (over) {
                group.remove(group.size() - 1);
                groups.add(array(group));
                group = new ArrayList<>(List.of(0, column));
            }
        }
        groups.add(array(group));
        return groups;
    }

    /** What each column of a group takes: what it needs, and its part of the room that is left. */
    float[] widths(int[] group, float width, float size) {
        float[] widths = new float[group.length];
        float needed = sum(group, least, size);
        float wanted = sum(group, liked, size) - needed;
        float room = Math.max(0, width - needed);
        for (int i = 0; i < group.length; i++) {
            float more = wanted <= 0 ? 0 : (liked[group[i]] - least[group[i]]) * size * Math.min(1, room / wanted);
            widths[i] = least[group[i]] * size + PADDING + SLACK + Math.max(0, more);
        }
        return widths;
    }

    private int[] all() {
        return IntStream.range(0, least.length).toArray();
    }

    private static int[] array(List<Integer> columns) {
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    private static float sum(int[] columns, float[] of, float size) {
        float sum = 0;
        for (int column : columns) {
            sum += of[column] * size + PADDING + SLACK;
        }
        return sum;
    }
}
