package org.portolan.desktop.settings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.desktop.report.TablePane;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.store.Snapshots;

/** The copies of the workspace: take one, go back to one. */
final class Backups {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Session session;
    private JPanel list = Parts.panel("insets 0", "", "");
    private Optional<Snapshots.Snapshot> chosen = Optional.empty();
    private JButton restore = new JButton();

    Backups(Session session) {
        this.session = session;
    }

    JPanel open() {
        Words words = session.words();
        JPanel panel = Parts.panel("insets 0, fillx, wrap 1, gapy 8", "[grow, fill]", "");
        panel.add(Parts.sentence(words.say("backups.title"), "h3"), "wmin 60");
        list = Parts.panel("insets 0, fillx", "[grow, fill]", "");
        panel.add(list, "wmin 100");
        JPanel buttons = Parts.panel("insets 0", "[]8[]", "");
        buttons.add(Parts.button(words.say("backups.take"), this::take));
        restore = Parts.button(words.say("backups.restore"), this::restore);
        buttons.add(restore);
        panel.add(buttons);
        load();
        return panel;
    }

    private void load() {
        chosen = Optional.empty();
        restore.setEnabled(false);
        session.background().run(() -> session.host().workspace().snapshots().list(), this::show, this::complain);
    }

    private void show(List<Snapshots.Snapshot> snapshots) {
        list.removeAll();
        list.add(
                new TablePane(table(snapshots), new SessionSite(session), row -> {
                    chosen = Optional.of(snapshots.get(row)).filter(Snapshots.Snapshot::good);
                    restore.setEnabled(chosen.isPresent());
                }),
                "wmin 100");
        list.revalidate();
        list.repaint();
    }

    private static Table table(List<Snapshots.Snapshot> snapshots) {
        List<Column> columns = List.of(
                Column.of(Kind.TEXT, "desktop.backups.column.at"),
                Column.of(Kind.TEXT, "desktop.backups.column.reason"),
                Column.of(Kind.NUMBER, "desktop.backups.column.kilobytes"),
                Column.of(Kind.TEXT, "desktop.backups.column.state"));
        List<List<Cell>> rows = snapshots.stream()
                .map(one -> List.of(
                        Cell.of(WHEN.format(one.at().atZone(ZoneId.systemDefault()))),
                        Cell.of(one.reason()),
                        Cell.of((one.bytes() + 1023) / 1024),
                        Cell.of(Text.of(one.good() ? "desktop.backups.good" : "desktop.backups.bad"))))
                .toList();
        return new Table("backups", Text.of("desktop.backups.table"), columns, rows, Text.of("desktop.backups.empty"));
    }

    private void take() {
        session.run(
                Text.of("desktop.backups.taking"),
                progress -> session.host().workspace().snapshots().take("manual"),
                taken -> {
                    session.shell().announce(session.words().say("backups.taken"));
                    load();
                },
                this::complain);
    }

    private void restore() {
        chosen.ifPresent(snapshot -> {
            Words words = session.words();
            String when = WHEN.format(snapshot.at().atZone(ZoneId.systemDefault()));
            int answer = JOptionPane.showConfirmDialog(
                    session.shell().window(),
                    words.say("backups.sure", when),
                    words.say("backups.restore"),
                    JOptionPane.OK_CANCEL_OPTION,
                    JOptionPane.WARNING_MESSAGE);
            if (answer == JOptionPane.OK_OPTION) {
                session.run(
                        Text.of("desktop.backups.restoring"),
                        progress -> {
                            session.host().workspace().snapshots().restore(snapshot);
                            return snapshot;
                        },
                        done -> {
                            session.shell().announce(words.say("backups.restored", when));
                            session.factsChanged();
                            load();
                        },
                        this::complain);
            }
        });
    }

    private void complain(Throwable trouble) {
        session.shell().announce(session.words().say(Session.said(trouble)));
    }
}
