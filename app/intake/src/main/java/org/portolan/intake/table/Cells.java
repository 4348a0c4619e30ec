package org.portolan.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row, in one stretch of characters. It is filled again for every row, so that a million rows make no
 * garbage but the strings somebody asks for.
 */
public final class Cells {

    private static final int ORDINARY = 1 << 16;

    private char[] chars = new char[512];
    private int[] ends = new int[32];
    private boolean[] typed = new boolean[32];
    private int size;
    private long number;
    private boolean lineBreak;

    /** Forget what is there and begin row {@code number}, numbered as a spreadsheet program does. */
    public void begin(long number) {
        this.number = number;
        size = 0;
        lineBreak = false;
        if (chars.length > ORDINARY) {
            chars = new char[ORDINARY];
        }
    }

    public void add(char[] source, int offset, int length) {
        int start = room(length);
        System.arraycopy(source, offset, chars, start, length);
        close(start + length, false);
    }

    public void add(String text) {
        add(text, false);
    }

    /** Add a cell that holds a number or a date as such, not text that looks like one. */
    public void addTyped(String text) {
        add(text, true);
    }

    private void add(String text, boolean asTyped) {
        int start = room(text.length());
        text.getChars(0, text.length(), chars, start);
        close(start + text.length(), asTyped);
    }

    private void close(int end, boolean asTyped) {
        ends[size] = end;
        typed[size++] = asTyped;
    }

    private int room(int length) {
        int start = size == 0 ? 0 : ends[size - 1];
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(start + length, chars.length * 2));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            typed = Arrays.copyOf(typed, size * 2);
        }
        return start;
    }

    /** Say that a cell of this row has several lines. */
    public void markLineBreak() {
        lineBreak = true;
    }

    public boolean hasLineBreak() {
        return lineBreak;
    }

    public long number() {
        return number;
    }

    public int size() {
        return size;
    }

    /** True where the file holds the number itself, in the machine's way of writing: no country's commas. */
    public boolean isTyped(int cell) {
        return cell < size && typed[cell];
    }

    /** The characters that {@link #start} and {@link #end} point into; good until the next row. */
    public char[] chars() {
        return chars;
    }

    /** How many characters all cells have together. */
    public int length() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /** Where a cell begins, without its leading blanks. A cell that the row does not have is empty. */
    public int start(int cell) {
        if (cell >= size) {
            return 0;
        }
        int start = cell == 0 ? 0 : ends[cell - 1];
        while (start < ends[cell] && isBlank(chars[start])) {
            start++;
        }
        return start;
    }

    /** Where a cell ends, without its trailing blanks. */
    public int end(int cell) {
        if (cell >= size) {
            return 0;
        }
        int start = cell == 0 ? 0 : ends[cell - 1];
        int end = ends[cell];
        while (end > start && isBlank(chars[end - 1])) {
            end--;
        }
        return end;
    }

    /** The cell without surrounding blanks; {@code ="0049"}, by which exports keep zeros, is {@code 0049}. */
    public String text(int cell) {
        int start = start(cell);
        int end = end(cell);
        if (end - start >= 3 && chars[start] == '=' && chars[start + 1] == '"' && chars[end - 1] == '"') {
            return new String(chars, start + 2, end - start - 3);
        }
        return start >= end ? "" : new String(chars, start, end - start);
    }

    /** The cells as the file has them, blanks and all. */
    public List<String> toRawList() {
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int start = i == 0 ? 0 : ends[i - 1];
            list.add(new String(chars, start, ends[i] - start));
        }
        return list;
    }

    /** True where the cell, without surrounding blanks, is this text. */
    public boolean is(int cell, String text) {
        int start = start(cell);
        if (end(cell) - start != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (chars[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean isBlank() {
        for (int i = 0; i < length(); i++) {
            if (!isBlank(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** True where one of these characters stands somewhere in the row. */
    public boolean contains(char one, char other) {
        for (int i = 0; i < length(); i++) {
            if (chars[i] == one || chars[i] == other) {
                return true;
            }
        }
        return false;
    }

    public List<String> toList() {
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(text(i));
        }
        return list;
    }

    /** The row as the file has it, with this between the cells. */
    public String joined(char delimiter) {
        return String.join(String.valueOf(delimiter), toRawList());
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
    }
}
