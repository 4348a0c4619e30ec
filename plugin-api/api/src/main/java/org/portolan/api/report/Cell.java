package org.portolan.api.report;

import java.util.Optional;

/**
 * One value with, where it was computed, what it was made of.
 *
 * @param value of a class that some {@link Kind} takes; empty for a blank cell
 */
public record Cell(Optional<Object> value, Optional<Trace> trace) {

    public static final Cell BLANK = new Cell(Optional.empty(), Optional.empty());

    public Cell {
        value.ifPresent(Kind::of);
    }

    public static Cell of(Object value) {
        return new Cell(Optional.of(value), Optional.empty());
    }

    /** A cell of what an Optional holds, blank where it holds nothing. */
    public static Cell of(Optional<?> value) {
        return value.map(present -> of((Object) present)).orElse(BLANK);
    }

    public static Cell of(Object value, Trace trace) {
        return new Cell(Optional.of(value), Optional.of(trace));
    }
}
