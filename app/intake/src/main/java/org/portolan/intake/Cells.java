package org.portolan.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row, in one stretch of characters. It is filled again for every row, so that a million rows make no
 * garbage but the strings somebody asks for.
 */
final class Cells {

    private char[] chars = new char[1024];
    private int[] ends = new int[64];
    private int size;
    private long number;

    /** Forget what is there and begin row {@code number}. */
    void begin(long number) {
        this.number = number;
        size = 0;
    }

    void add(char[] source, int offset, int length) {
        int start = room(length);
        System.arraycopy(source, offset, chars, start, length);
        ends[size++] = start + length;
    }

    void add(String text) {
        int start = room(text.length());
        text.getChars(0, text.length(), chars, start);
        ends[size++] = start + text.length();
    }

    private int room(int length) {
        int start = size == 0 ? 0 : ends[size - 1];
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(start + length, chars.length * 2));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        return start;
    }

    /** The row as a spreadsheet program numbers it. */
    long number() {
        return number;
    }

    int size() {
        return size;
    }

    /** The characters that {@link #start} and {@link #end} point into; valid until the next row. */
    char[] chars() {
        return chars;
    }

    /** Where a cell begins, without its leading blanks. A cell that the row does not have is empty. */
    int start(int cell) {
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
    int end(int cell) {
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

    /** The cell without surrounding blanks. */
    String text(int cell) {
        int start = start(cell);
        int end = end(cell);
        return start >= end ? "" : new String(chars, start, end - start);
    }

    boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (start(i) < end(i)) {
                return false;
            }
        }
        return true;
    }

    List<String> toList() {
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(text(i));
        }
        return list;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
    }
}
