package org.portolan.courses.intake.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An element of an XML file. Names are without their prefixes. */
public final class Node {

    private final String name;
    private final long line;
    private final Map<String, String> attributes;
    private final List<Object> content = new ArrayList<>();

    Node(String name, long line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = new LinkedHashMap<>(attributes);
    }

    void add(Node child) {
        content.add(child);
    }

    void add(String text) {
        if (!content.isEmpty() && content.get(content.size() - 1) instanceof StringBuilder last) {
            last.append(text);
        } else {
            StringBuilder begun = new StringBuilder();
            content.add(begun.append(text));
        }
    }

    public String name() {
        return name;
    }

    /** The line of the file on which it begins, from 1. */
    public long line() {
        return line;
    }

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** An attribute's value; empty where there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    public Map<String, String> attributes() {
        return Map.copyOf(attributes);
    }

    /** Elements and texts ({@link String}) in their order. */
    public List<Object> content() {
        return content.stream()
                .map(part -> part instanceof StringBuilder text ? text.toString() : part)
                .toList();
    }

    public List<Node> children() {
        return content.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    public List<Node> children(String child) {
        return children().stream().filter(one -> one.is(child)).toList();
    }

    public Optional<Node> child(String child) {
        return children().stream().filter(one -> one.is(child)).findFirst();
    }

    /** The first descendant along a path of names. */
    public Optional<Node> at(String... path) {
        Optional<Node> node = Optional.of(this);
        for (String step : path) {
            node = node.flatMap(one -> one.child(step));
        }
        return node;
    }

    /**
     * A copy under other names: of those elements for which {@code names} has one, and of their attributes.
     *
     * @param names of an element; empty where it keeps its own
     * @param attributes the names of attributes of elements that are renamed
     */
    public Node renamed(Function<String, Optional<String>> names, UnaryOperator<String> attributes) {
        Optional<String> other = names.apply(name);
        Map<String, String> kept = new LinkedHashMap<>();
        this.attributes.forEach((key, value) -> kept.put(other.isPresent() ? attributes.apply(key) : key, value));
        Node copy = new Node(other.orElse(name), line, kept);
        for (Object part : content) {
            if (part instanceof Node child) {
                copy.add(child.renamed(names, attributes));
            } else {
                copy.add(part.toString());
            }
        }
        return copy;
    }

    /** The text at the end of a path of names, without blanks around; empty where there is none. */
    public String textAt(String... path) {
        return at(path).map(Node::text).map(String::strip).orElse("");
    }

    /** It and all below it, from the top on. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Node::all));
    }

    public List<Node> all(String descendant) {
        return all().filter(one -> one.is(descendant)).toList();
    }

    public Optional<Node> first(String descendant) {
        return all().filter(one -> one.is(descendant)).findFirst();
    }

    /** All text in it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            text.append(part instanceof Node child ? child.text() : part.toString());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "<" + name + "> in line " + line;
    }
}
