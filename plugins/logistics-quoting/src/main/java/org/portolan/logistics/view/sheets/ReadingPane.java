package org.portolan.logistics.view.sheets;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.sheets.SheetLook;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;
import org.portolan.logistics.model.reading.SheetService;
import org.portolan.logistics.view.Card;
import org.portolan.logistics.view.Parts;

/** What came of reading: how much, which services, what a person said, what to look at. */
final class ReadingPane extends JPanel {

    private static final int MOST_FINDINGS = 40;
    /** Where nothing was read, all that is not understood is only so because the header is not known. */
    private static final int WITHOUT_PRICES = 4;

    private static final int MOST_SERVICES = 12;

    private final Desk desk;
    private final SheetWords words;
    private final Consumer<Pointing> takeBack;
    private final Consumer<Place> go;

    /**
     * Make it, empty.
     *
     * @param takeBack gets what a person no longer says
     * @param go gets the place that a person wants to see
     */
    ReadingPane(Desk desk, SheetWords words, Consumer<Pointing> takeBack, Consumer<Place> go) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        this.words = words;
        this.takeBack = takeBack;
        this.go = go;
    }

    void show(SheetLook look) {
        removeAll();
        cards(look);
        look.templates()
                .forEach(template -> add(Parts.sentence(words.say("known", template.name()), "secondary"), "wmin 0"));
        said(look.mapping());
        services(look.reading().services());
        findings(look.reading().findings(), look.reading().rates().isEmpty() ? WITHOUT_PRICES : MOST_FINDINGS);
        revalidate();
        repaint();
    }

    private void cards(SheetLook look) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gap 8", "[grow, fill, sg]", "[fill]"));
        row.setOpaque(false);
        Text of = Text.of(
                "logistics.sheet-desk.prices", Integer.toString(look.reading().prices()));
        row.add(
                new Card(
                        Figure.of(
                                "logistics.reading.figure.rates_read",
                                Cell.of(look.reading().rates().size()),
                                of),
                        desk),
                "wmin 96lp");
        row.add(
                new Card(
                        Figure.of(
                                "logistics.reading.figure.services_read",
                                Cell.of(look.reading().services().size()),
                                Text.EMPTY),
                        desk),
                "wmin 96lp");
        add(row, "wmin 0");
    }

    private void said(Mapping mapping) {
        heading("said");
        if (mapping.pointings().isEmpty()) {
            add(Parts.sentence(words.say("said.nothing"), "secondary"), "wmin 0");
        }
        for (Pointing one : mapping.pointings()) {
            String sentence = words.said(one);
            JPanel row = new JPanel(new MigLayout("insets 0, fillx, gap 4", "[grow, fill][]", "[center]"));
            row.setOpaque(false);
            row.add(Parts.sentence(sentence, ""), "wmin 0");
            JButton back = new JButton(desk.icon("close"));
            Parts.styled(back, "quiet");
            back.setToolTipText(words.say("said.back"));
            back.getAccessibleContext().setAccessibleName(words.say("said.back.name", sentence));
            back.addActionListener(event -> takeBack.accept(one));
            row.add(back);
            add(row, "wmin 0");
        }
    }

    private void services(List<SheetService> services) {
        if (services.isEmpty()) {
            return;
        }
        heading("services");
        services.stream().limit(MOST_SERVICES).forEach(service -> {
            String name =
                    service.name().equals(service.code()) || service.name().isEmpty()
                            ? service.code()
                            : service.code() + " · " + service.name();
            add(Parts.sentence(name, "strong"), "wmin 0");
            add(
                    Parts.sentence(
                            words.say(
                                    "service",
                                    service.validity().said(),
                                    Integer.toString(service.surcharges().size())),
                            "secondary"),
                    "wmin 0, gaptop 0");
        });
        more(services.size() - MOST_SERVICES);
    }

    private void findings(List<Finding> findings, int most) {
        List<Finding> grave = findings.stream().filter(Finding::needsAttention).toList();
        heading("findings");
        if (grave.isEmpty()) {
            add(Parts.sentence(words.say("findings.none"), "good"), "wmin 0");
        }
        grave.stream().limit(most).forEach(finding -> {
            add(Parts.finding(finding, desk), "wmin 0");
            where(finding.place());
        });
        more(grave.size() - most);
        findings.stream()
                .filter(finding -> !finding.needsAttention())
                .limit(most)
                .forEach(finding -> add(Parts.finding(finding, desk), "wmin 0"));
    }

    private void where(Place place) {
        if (place.row() > 0) {
            JButton show = new JButton(words.say("go", (place.sheet() + " " + place.column()).strip()));
            Parts.styled(show, "link");
            show.setHorizontalAlignment(JButton.LEADING);
            show.addActionListener(event -> go.accept(place));
            add(show, "growx 0, gaptop 0");
        }
    }

    private void more(int count) {
        if (count > 0) {
            add(Parts.sentence(words.say("more", Integer.toString(count)), "secondary"), "wmin 0");
        }
    }

    private void heading(String key) {
        add(Parts.label(words.say("heading." + key), "strong"), "wmin 0, gaptop 8");
    }
}
