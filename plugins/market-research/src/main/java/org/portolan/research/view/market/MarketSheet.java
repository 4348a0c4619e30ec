package org.portolan.research.view.market;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Parts;
import org.portolan.research.view.ReportPart;

/** The market in pages: prices and gaps, rivals, newcomers, countries, and how much of it is known. */
final class MarketSheet extends JPanel {

    private static final String TAB = "research.market-desk.tab";

    private final Desk desk;
    private final Consumer<Optional<Trace>> traced;
    private int page;

    MarketSheet(Desk desk, Consumer<Optional<Trace>> traced) {
        super(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow, fill]", "[][grow, fill]"));
        this.desk = desk;
        this.traced = traced;
        page = desk.bench()
                .settings()
                .get(TAB)
                .filter(written -> written.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    void say(Text sentence) {
        ReportPart part = alone();
        part.say(sentence);
    }

    void waiting() {
        alone().waiting(Text.of("research.market-desk.running"));
    }

    /** Nothing was imported yet: say what to do. */
    void invite() {
        alone().invite(
                        "research.market-desk.empty",
                        Parts.button(desk, "research.desk.import", "import", desk::chooseImport));
    }

    private ReportPart alone() {
        removeAll();
        ReportPart part = part();
        add(Filling.scrolled(part), "grow, push");
        revalidate();
        repaint();
        return part;
    }

    private ReportPart part() {
        return new ReportPart(desk, Text.of("research.market-desk.title"), traced);
    }

    void show(Report report) {
        removeAll();
        Answer answer = new Answer(report);
        JPanel head = Parts.column("16 16 8 16");
        head.add(ReportPart.head(report, desk), "wmin 0");
        add(head, "wmin 0");
        JTabbedPane pages = Parts.pages();
        page(pages, "prices", prices(answer));
        page(pages, "rivals", rivals(answer));
        page(pages, "newcomers", newcomers(answer));
        page(pages, "countries", countries(answer));
        page(pages, "quality", quality(answer));
        pages.setSelectedIndex(Math.min(page, pages.getTabCount() - 1));
        pages.addChangeListener(event -> {
            page = pages.getSelectedIndex();
            desk.bench().settings().put(TAB, Integer.toString(page));
        });
        add(pages, "grow, wmin 0");
        revalidate();
        repaint();
        traced.accept(answer.figure("products").flatMap(figure -> figure.value().trace()));
    }

    private void page(JTabbedPane pages, String name, ReportPart part) {
        pages.addTab(desk.say(Text.of("research.market-desk.page." + name)), Filling.scrolled(part));
        part.drawn();
    }

    private ReportPart prices(Answer answer) {
        ReportPart part = part();
        part.findings(answer.report().findings().stream()
                .filter(Finding::needsAttention)
                .toList());
        part.cards(figures(answer, "products", "median_price", "median_rating", "median_reviews"));
        answer.table("cells").ifPresent(cells -> part.add(new PriceMap(cells, desk, traced), "wmin 0"));
        answer.table("gaps")
                .ifPresent(table -> part.table(table, "band", "products", "room", "rating", "few_reviews", "gap"));
        answer.chart("map").ifPresent(part::chart);
        answer.table("price_bands")
                .ifPresent(table ->
                        part.table(table, "band", "products", "weight_share", "rating", "reviews", "newcomers"));
        answer.blocks(Note.class).forEach(note -> part.note(note.text()));
        return part;
    }

    private ReportPart rivals(Answer answer) {
        ReportPart part = part();
        part.cards(figures(answer, "brand_top10", "brand_hhi", "seller_top10", "seller_hhi"));
        answer.chart("brands").ifPresent(part::chart);
        for (String key : List.of("brands", "sellers")) {
            answer.table(key)
                    .ifPresent(table ->
                            part.table(table, "name", "products", "weight_share", "price", "rating", "reviews"));
        }
        answer.table("search_share").ifPresent(part::table);
        answer.table("fulfilment")
                .ifPresent(table -> part.table(table, "bracket", "products", "product_share", "weight_share"));
        return part;
    }

    private ReportPart newcomers(Answer answer) {
        ReportPart part = part();
        part.cards(figures(answer, "newcomers", "newcomer_share"));
        answer.chart("ages").ifPresent(part::chart);
        answer.table("newcomers")
                .ifPresent(
                        table -> part.table(table, "title", "brand", "listed", "price", "rating", "reviews", "place"));
        answer.table("age")
                .ifPresent(table -> part.table(table, "bracket", "products", "product_share", "weight_share"));
        return part;
    }

    private ReportPart countries(Answer answer) {
        ReportPart part = part();
        answer.table("marketplaces")
                .ifPresent(table -> part.table(
                        table, "marketplace", "products", "price", "rating", "reviews", "brand_top10", "newcomers"));
        CountryCards.of(answer, desk).ifPresent(cards -> part.add(cards, "wmin 0"));
        return part;
    }

    private ReportPart quality(Answer answer) {
        ReportPart part = part();
        part.findings(answer.report().findings().stream()
                .filter(finding -> !finding.needsAttention())
                .toList());
        for (String key : List.of("quality", "units_basis")) {
            answer.table(key).ifPresent(part::table);
        }
        for (String key : List.of("ratings", "reviews")) {
            answer.table(key)
                    .ifPresent(table -> part.table(table, "bracket", "products", "product_share", "weight_share"));
        }
        return part;
    }

    private static Stream<Figure> figures(Answer answer, String... keys) {
        return Stream.of(keys).flatMap(key -> answer.figure(key).stream());
    }
}
