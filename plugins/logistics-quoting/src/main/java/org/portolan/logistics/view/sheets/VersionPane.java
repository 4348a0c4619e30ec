package org.portolan.logistics.view.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.tariff.DateSheetCommand;
import org.portolan.logistics.model.ServiceName;
import org.portolan.logistics.view.Entry;
import org.portolan.logistics.view.Parts;

/** The chosen version: its file and days, what it is compared with, and the way to be rid of it. */
final class VersionPane extends JPanel {

    private final Desk desk;
    private final BiConsumer<Version, Version> compare;
    private final Entry<LocalDate> from;
    private final Entry<LocalDate> to;
    private List<Version> all = List.of();
    private Optional<Version> shown = Optional.empty();
    private String outcome = "";

    /** @param compare gets two versions to compare */
    VersionPane(Desk desk, BiConsumer<Version, Version> compare) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        this.compare = compare;
        from = entry("effectiveFrom");
        to = entry("effectiveTo");
        show(Optional.empty());
    }

    private Entry<LocalDate> entry(String name) {
        String example = LocalDate.now(desk.bench().clock()).withDayOfMonth(1).toString();
        return new Entry<>(desk, "logistics.date-sheet", "logistics.sheet-desk", name, example, Entry::day, () -> {});
    }

    /** There are these versions now; the chosen one stays chosen where it is still there. */
    void among(List<Version> versions) {
        all = List.copyOf(versions);
        refresh(shown.flatMap(old -> all.stream()
                .filter(one ->
                        one.importId().equals(old.importId()) && one.code().equals(old.code()))
                .findFirst()));
    }

    /** Another one was chosen. */
    void show(Optional<Version> version) {
        outcome = "";
        refresh(version);
    }

    private void refresh(Optional<Version> version) {
        shown = version;
        removeAll();
        if (version.isEmpty()) {
            add(Parts.label(say("chosen"), "h3"), "wmin 0");
            add(Parts.sentence(say("chosen.hint"), "secondary"), "wmin 0");
        }
        version.ifPresent(this::fill);
        if (!outcome.isEmpty()) {
            add(Parts.sentence(outcome, "dim"), "wmin 0, gaptop 8");
        }
        revalidate();
        repaint();
    }

    private void fill(Version version) {
        add(Parts.sentence(ServiceName.of(version.carrier(), version.service()), "h3"), "wmin 0");
        add(Parts.sentence(say("file", version.file()), "secondary"), "wmin 0");
        add(Parts.sentence(say("days", version.validity().said(), version.state()), "secondary"), "wmin 0");
        add(Parts.label(say("heading.days"), "strong"), "gaptop 8, wmin 0");
        from.field().setText(version.validity().from().map(LocalDate::toString).orElse(""));
        to.field().setText(version.validity().to().map(LocalDate::toString).orElse(""));
        JPanel days = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow, fill, sg][grow, fill, sg]", ""));
        days.add(from, "wmin 0");
        days.add(to, "wmin 0");
        add(days, "wmin 0");
        long services = all.stream()
                .filter(one -> one.importId().equals(version.importId()))
                .count();
        if (services > 1) {
            add(Parts.sentence(say("days.all", Long.toString(services)), "secondary"), "wmin 0");
        }
        add(button("days.set", "calendar-check", () -> date(version)), "growx 0");
        comparison(version);
        add(Parts.label(say("heading.import"), "strong"), "gaptop 8, wmin 0");
        add(Parts.sentence(say("undo.help"), "secondary"), "wmin 0");
        add(button("undo.import", "undo", () -> undo(version)), "growx 0");
    }

    private void comparison(Version version) {
        List<Version> others = others(version);
        add(Parts.label(say("heading.compare"), "strong"), "gaptop 8, wmin 0");
        if (others.isEmpty()) {
            add(Parts.sentence(say("compare.none"), "secondary"), "wmin 0");
            return;
        }
        JComboBox<String> box = new JComboBox<>();
        for (Version other : others) {
            box.addItem(say("compare.other", other.file(), other.validity().said()));
        }
        JLabel label = Parts.label(say("compare.with"), "secondary");
        label.setLabelFor(box);
        box.getAccessibleContext().setAccessibleName(label.getText());
        add(label);
        add(box, "wmin 40lp");
        add(
                button(
                        "compare",
                        "compare-horizontal",
                        () -> compare.accept(version, others.get(box.getSelectedIndex()))),
                "growx 0");
    }

    /** One for each other import of the carrier or the service: those of the same service first, the latest first. */
    private List<Version> others(Version version) {
        Comparator<Version> near = Comparator.comparing(
                        (Version one) -> !one.code().equals(version.code()))
                .thenComparing(Comparator.comparing(Version::importId).reversed());
        Map<String, Version> byImport = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !one.importId().equals(version.importId()))
                .filter(one -> one.carrier().equalsIgnoreCase(version.carrier())
                        || one.code().equals(version.code()))
                .sorted(near)
                .forEach(one -> byImport.putIfAbsent(one.importId(), one));
        return new ArrayList<>(byImport.values());
    }

    private void date(Version version) {
        Optional<LocalDate> first = from.read();
        Optional<LocalDate> last = to.read();
        if (from.isFine() && to.isFine()) {
            desk.call(
                    "date",
                    "logistics.date-sheet",
                    new DateSheetCommand.Input(version.importId(), first, last),
                    report -> done("days.done"),
                    this::trouble);
        }
    }

    private void undo(Version version) {
        desk.call(
                "undo",
                "host.undo",
                Map.of("id", List.of(version.importId())),
                report -> done("undo.done"),
                this::trouble);
    }

    private void done(String key) {
        outcome = say(key);
        refresh(shown);
        desk.factsChanged();
    }

    private void trouble(Text sentence) {
        outcome = desk.say(sentence);
        refresh(shown);
    }

    private JButton button(String key, String icon, Runnable act) {
        JButton button = new JButton(say(key), desk.icon(icon));
        button.addActionListener(event -> act.run());
        return button;
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("logistics.sheet-desk." + key, arguments));
    }
}
