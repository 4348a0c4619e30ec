package org.portolan.courses.model.cards;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A template that was read: what stands there, which fields go where, and what is wrong with it. */
final class Template {

    /** What every card has beside the fields of its note. */
    static final Set<String> OF_EVERY_CARD =
            Set.of("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID");

    private final List<Node> nodes;
    private final List<String> unpaired;

    private Template(List<Node> nodes, List<String> unpaired) {
        this.nodes = List.copyOf(nodes);
        this.unpaired = List.copyOf(unpaired);
    }

    /** A piece of a template. */
    sealed interface Node {}

    /** What stands there on every card. */
    record Words(String html) implements Node {}

    /**
     * A field.
     *
     * @param filters that it goes through, in this order
     */
    record Place(List<String> filters, String field) implements Node {

        public Place {
            filters = List.copyOf(filters);
        }
    }

    /** What only stands there where a field is filled, or only where it is empty. */
    record Section(String field, boolean whenEmpty, List<Node> inside) implements Node {

        public Section {
            inside = List.copyOf(inside);
        }
    }

    static Template parse(String text) {
        TemplateReader reader = new TemplateReader();
        List<Node> nodes = reader.read(text);
        return new Template(nodes, reader.unpaired());
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Sections that are opened or closed alone. */
    List<String> unpaired() {
        return unpaired;
    }

    /** All fields it names, those of sections too. */
    Set<String> fields() {
        Set<String> names = new TreeSet<>();
        collect(nodes, "", names);
        return names;
    }

    /** The fields that go through a filter. */
    Set<String> through(String filter) {
        Set<String> names = new TreeSet<>();
        collect(nodes, filter, names);
        return names;
    }

    private static void collect(List<Node> nodes, String filter, Set<String> names) {
        for (Node node : nodes) {
            if (node instanceof Place place && (filter.isEmpty() || place.filters.contains(filter))) {
                names.add(place.field);
            } else if (node instanceof Section section) {
                if (filter.isEmpty()) {
                    names.add(section.field);
                }
                collect(section.inside, filter, names);
            }
        }
    }
}
