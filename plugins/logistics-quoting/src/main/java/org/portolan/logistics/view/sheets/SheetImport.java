package org.portolan.logistics.view.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.sheets.MapSheetCommand;
import org.portolan.logistics.command.sheets.SheetLook;
import org.portolan.logistics.view.Parts;

/** Keeps the layout of a workbook and imports it, and says what came of it. */
final class SheetImport extends JPanel {

    private static final String FORMAT = "logistics.forwarder-sheet";

    private final Desk desk;
    private final SheetWords words;

    SheetImport(Desk desk, SheetWords words) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 4, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        this.words = words;
    }

    void clear() {
        removeAll();
        drawn();
    }

    /** Keep what was said as a template, which recognises the files of the next months. */
    void keep(SheetLook look, Optional<String> name) {
        keep(look, name, report -> say(words.say("kept", name.orElse(look.fileName())), "good"));
    }

    private void keep(SheetLook look, Optional<String> name, Consumer<Report> then) {
        desk.call(
                "keep",
                "logistics.map-sheet",
                new MapSheetCommand.Input(look.file(), Kept.written(look.mapping()), name),
                report -> {
                    desk.factsChanged();
                    then.accept(report);
                },
                this::trouble);
    }

    /** Import the workbook as it is read here: what was said of it is kept first, for an import reads by templates. */
    void take(SheetLook look, WorkbookForm form) {
        if (look.mapping().pointings().isEmpty()) {
            imports(look, form);
        } else {
            keep(look, form.layoutName(), report -> imports(look, form));
        }
    }

    private void imports(SheetLook look, WorkbookForm form) {
        List<String> answers = new ArrayList<>();
        form.carrier().ifPresent(carrier -> answers.add("carrier=" + carrier));
        form.currency().ifPresent(currency -> answers.add("currency=" + currency));
        say(words.say("importing"), "secondary");
        desk.call(
                "import",
                "host.import",
                Map.of(
                        "files", List.of(look.file().toString()),
                        "format", List.of(FORMAT),
                        "answer", answers),
                report -> imported(report, look, form),
                this::trouble);
    }

    private void imported(Report report, SheetLook look, WorkbookForm form) {
        desk.factsChanged();
        removeAll();
        Optional<Table> files = report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
        files.ifPresent(table -> {
            String id = said(table, "import_id");
            boolean before = Boolean.parseBoolean(said(table, "already_imported"));
            add(
                    Parts.sentence(
                            before
                                    ? words.say("imported.before", look.fileName())
                                    : words.say("imported", said(table, "stored"), said(table, "rejected")),
                            before ? "amber" : "good"),
                    "wmin 0");
            add(link("imported.undo", () -> undo(id, () -> say(words.say("imported.undone"), "secondary"))), "growx 0");
            if (before) {
                add(link("imported.again", () -> undo(id, () -> take(look, form))), "growx 0");
            }
        });
        drawn();
    }

    private void undo(String importId, Runnable then) {
        desk.call(
                "undo",
                "host.undo",
                Map.of("id", List.of(importId)),
                report -> {
                    desk.factsChanged();
                    then.run();
                },
                this::trouble);
    }

    private static String said(Table table, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(column) && !table.rows().isEmpty()) {
                Cell cell = table.rows().get(0).get(i);
                return cell.value().map(String::valueOf).orElse("");
            }
        }
        return "";
    }

    private JButton link(String key, Runnable act) {
        JButton link = Parts.styled(new JButton(words.say(key)), "link");
        link.setHorizontalAlignment(JButton.LEADING);
        link.addActionListener(event -> act.run());
        return link;
    }

    private void trouble(Text sentence) {
        say(desk.say(sentence), "red");
    }

    private void say(String sentence, String style) {
        removeAll();
        add(Parts.sentence(sentence, style), "wmin 0");
        drawn();
    }

    private void drawn() {
        revalidate();
        repaint();
    }
}
