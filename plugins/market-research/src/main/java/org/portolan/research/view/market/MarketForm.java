package org.portolan.research.view.market;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.view.Desk;
import org.portolan.research.command.market.MarketCommand;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Choice;
import org.portolan.research.view.Entries;
import org.portolan.research.view.Parts;

/** Which market: marketplace, search or niche, words; by what it is measured. */
final class MarketForm extends Entries {

    private final Runnable ask;
    private final JComboBox<Choice> marketplace;
    private final JComboBox<Choice> search;
    private final JButton show;
    private final JButton cancel;
    private boolean offering;
    private List<Found> found = List.of();

    /** Products that were found under one search on one marketplace. */
    private record Found(String marketplace, String search, long products) {}

    MarketForm(Desk desk, Runnable ask, Runnable stop) {
        super(desk, "research.market", "research.market-desk");
        this.ask = ask;
        add(Parts.label(desk.say(Text.of("research.market-desk.form")), "h3"), "span 2");
        marketplace = choice(this, "marketplace", List.of());
        search = choice(this, "search", List.of());
        text(this, "category", desk.say(Text.of("research.market-desk.category.example")));
        text(this, "word", desk.say(Text.of("research.market-desk.word.example")));
        text(this, "term", desk.say(Text.of("research.market-desk.word.example")));
        choice(this, "by", measures());
        half(this, "bands", "7");
        half(this, "newcomer", "12");
        show = Parts.styled(Parts.button(desk, "research.market-desk.show", "", ask), "primary");
        cancel = Parts.button(desk, "research.desk.cancel", "", stop);
        JPanel line = new JPanel(new MigLayout("insets 0, hidemode 3", "[]8[]", ""));
        line.setOpaque(false);
        line.add(show);
        line.add(cancel);
        add(line, "newline, span 2, gaptop 4");
        JButton bring = Parts.styled(Parts.button(desk, "research.desk.import", "import", desk::chooseImport), "link");
        bring.setHorizontalAlignment(JButton.LEADING);
        add(bring, "newline, span 2");
        Parts.onKey(this, "ENTER", ask);
        marketplace.addActionListener(event -> placed());
        search.addActionListener(event -> chosen());
        busy(false);
    }

    private List<Choice> measures() {
        List<Choice> measures = new ArrayList<>();
        measures.add(new Choice("", desk.say(Text.of("research.market-desk.by.best"))));
        for (String one : List.of("units", "revenue", "reviews", "products")) {
            measures.add(new Choice(one, desk.say(Text.of("research.market.by." + one))));
        }
        return measures;
    }

    /** There are these markets now; what is chosen stays where it is still there. */
    void offer(Table markets) {
        offering = true;
        found = java.util.stream.IntStream.range(0, markets.rows().size())
                .mapToObj(row ->
                        new Found(word(markets, row, "marketplace"), word(markets, row, "search"), count(markets, row)))
                .toList();
        String before = remembered("marketplace");
        Map<String, Long> places = new LinkedHashMap<>();
        found.forEach(one -> places.merge(one.marketplace(), one.products(), Long::sum));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", desk.say(Text.of("research.market-desk.all-marketplaces"))));
        places.forEach(
                (code, products) -> choices.add(new Choice(code, place(code) + " · " + desk.sayValue(products))));
        Entries.offer(marketplace, choices, before);
        offerSearches(remembered("search"));
        offering = false;
    }

    private void offerSearches(String before) {
        String place = marketplace.getSelectedItem() instanceof Choice chosen ? chosen.value() : "";
        Map<String, Long> searches = new LinkedHashMap<>();
        found.stream()
                .filter(one -> !one.search().isEmpty() && (place.isEmpty() || place.equals(one.marketplace())))
                .forEach(one -> searches.merge(one.search(), one.products(), Long::sum));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", desk.say(Text.of("research.market-desk.all-searches"))));
        searches.forEach((words, products) -> choices.add(new Choice(words, words + " · " + desk.sayValue(products))));
        Entries.offer(search, choices, before);
        search.setEnabled(choices.size() > 1);
    }

    private void placed() {
        if (!offering) {
            offering = true;
            offerSearches("");
            offering = false;
            ask.run();
        }
    }

    private void chosen() {
        if (!offering) {
            ask.run();
        }
    }

    private String place(String code) {
        if (code.equals(MarketCommand.NONE)) {
            return desk.say(Text.of("research.market-desk.no-marketplace"));
        }
        try {
            return CountryCode.of(code).displayName(desk.bench().locale());
        } catch (Unreadable other) {
            return code; // A marketplace that is no country says its own name.
        }
    }

    private static String word(Table table, int row, String column) {
        return Answer.cell(table, row, column).value().map(String::valueOf).orElse("");
    }

    private static long count(Table table, int row) {
        return Answer.cell(table, row, "products")
                .value()
                .map(one -> ((Number) one).longValue())
                .orElse(0L);
    }

    void busy(boolean busy) {
        show.setEnabled(!busy);
        cancel.setVisible(busy);
    }
}
