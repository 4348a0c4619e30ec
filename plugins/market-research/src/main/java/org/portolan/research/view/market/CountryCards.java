package org.portolan.research.view.market;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Card;
import org.portolan.research.view.Cards;
import org.portolan.research.view.Parts;

/** A card for each country: what is known of it with its source, and the next festivals. */
final class CountryCards {

    private static final int FESTIVALS = 3;
    private static final int IN_A_ROW = 2;
    private static final int LETTERS = 26;

    private final Desk desk;
    private final Table facts;
    private final Optional<Table> festivals;

    private CountryCards(Desk desk, Table facts, Optional<Table> festivals) {
        this.desk = desk;
        this.facts = facts;
        this.festivals = festivals;
    }

    /** The cards of all countries of an answer; empty where it is about none. */
    static Optional<JPanel> of(Answer answer, Desk desk) {
        return answer.table("country_cards")
                .filter(table -> !table.rows().isEmpty())
                .map(table -> new CountryCards(desk, table, answer.table("festivals")).cards());
    }

    private JPanel cards() {
        Set<String> codes = new LinkedHashSet<>();
        rows(facts).forEach(row -> codes.add(word(facts, row, "country")));
        return new Cards(IN_A_ROW, LETTERS, codes.stream().map(this::card).toList());
    }

    private Card card(String code) {
        Card card = new Card();
        card.add(Parts.label(name(code), "strong"), "wmin 0, gapbottom 4");
        List<String> unknown = new ArrayList<>();
        rows(facts).filter(row -> word(facts, row, "country").equals(code)).forEach(row -> {
            String topic = word(facts, row, "topic");
            if (word(facts, row, "source").isEmpty()) {
                unknown.add(topic);
            } else {
                card.add(Parts.label(topic, "secondary"), "wmin 0");
                card.add(Parts.sentence(word(facts, row, "says"), ""), "wmin 0");
                card.add(Parts.sentence(source(row), "secondary"), "wmin 0, gapbottom 4");
            }
        });
        festivals.ifPresent(table -> festivals(table, code, card));
        if (!unknown.isEmpty()) {
            String words = desk.say(Text.of("research.market-desk.no-source", String.join(" · ", unknown)));
            card.add(Parts.sentence(words, "secondary"), "wmin 0");
        }
        return card;
    }

    private void festivals(Table table, String code, Card card) {
        List<String> next = rows(table)
                .filter(row -> word(table, row, "country").equals(code))
                .limit(FESTIVALS)
                .mapToObj(row -> word(table, row, "date") + "  " + word(table, row, "festival"))
                .toList();
        if (!next.isEmpty()) {
            card.add(Parts.label(desk.say(Text.of("research.market-desk.festivals")), "secondary"), "wmin 0");
            card.add(Parts.sentence(String.join("\n", next), ""), "wmin 0, gapbottom 4");
        }
    }

    private String source(int row) {
        String since = word(facts, row, "since");
        String source = word(facts, row, "source");
        return since.isEmpty() ? source : desk.say(Text.of("research.market-desk.since", source, since));
    }

    private String name(String code) {
        try {
            return CountryCode.of(code).displayName(desk.bench().locale()) + " · " + code;
        } catch (Unreadable other) {
            return code; // A marketplace that is no country says its own name.
        }
    }

    private String word(Table table, int row, String column) {
        return Answer.cell(table, row, column).value().map(desk::sayValue).orElse("");
    }

    private static IntStream rows(Table table) {
        return IntStream.range(0, table.rows().size());
    }
}
