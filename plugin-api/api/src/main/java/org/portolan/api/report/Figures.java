package org.portolan.api.report;

import java.util.List;

/** A row of figures, the most important first. */
public record Figures(List<Figure> items) implements Block {

    public Figures {
        items = List.copyOf(items);
    }

    public static Figures of(Figure... items) {
        return new Figures(List.of(items));
    }
}
