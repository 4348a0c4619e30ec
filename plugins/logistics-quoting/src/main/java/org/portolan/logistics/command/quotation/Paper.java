package org.portolan.logistics.command.quotation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that stands on a quotation, in the customer's language and as it is printed.
 *
 * @param sender whose paper it is; empty for none
 * @param contact how to reach the sender, on one line; empty for none
 * @param heads for whom, when, until when: what stands beneath the title
 * @param shipment what is shipped
 * @param columns the first is wide, the last is the price
 * @param terms sentences beneath the prices
 * @param page pattern of the page's number, with {@code {0}} of {@code {1}}
 */
public record Paper(
        Locale locale,
        String title,
        String sender,
        String contact,
        List<Fact> heads,
        List<Fact> shipment,
        List<Column> columns,
        List<List<String>> rows,
        List<String> terms,
        String page) {

    /** A label and what stands beneath it. */
    public record Fact(String label, String value) {

        public Fact {
            value = printable(value);
        }
    }

    /**
     * A column of the prices.
     *
     * @param share of the width, of 1
     * @param right true where it ends flush
     */
    public record Column(String label, double share, boolean right) {}

    public Paper {
        sender = printable(sender);
        contact = printable(contact);
        heads = List.copyOf(heads);
        shipment = List.copyOf(shipment);
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> row.stream().map(Paper::printable).toList())
                .toList();
        terms = List.copyOf(terms);
    }

    /** On one line, without what no font draws: sheets have line breaks and marks of no width in names. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** All of its words: a typeface must have every letter of them. */
    String letters() {
        return Stream.of(
                        Stream.of(title, sender, contact, page, "0123456789"),
                        Stream.concat(heads.stream(), shipment.stream())
                                .flatMap(fact -> Stream.of(fact.label, fact.value)),
                        columns.stream().map(Column::label),
                        rows.stream().flatMap(List::stream),
                        terms.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining());
    }
}
