package org.portolan.desktop.welcome;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.report.Card;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;
import org.portolan.store.DamagedWorkspace;
import org.portolan.store.Snapshots;

/** Shown where a workspace’s database is damaged: offers the newest good copy, or another workspace. */
public final class RescuePane extends JPanel {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public RescuePane(Shell shell, DamagedWorkspace damage, Consumer<Snapshots.Snapshot> restore) {
        super(new MigLayout("insets 32, fill", "[center]", "[center]"));
        Parts.styled(this, "ground");
        Words words = shell.words();
        JPanel card = new Card(Shade.PANEL, new MigLayout("insets 32, wrap 1, gapy 12", "[320:480:560, fill]", ""));
        JLabel title = Parts.sentence(words.say("rescue.title"), "h2");
        card.add(title, "wmin 60");
        JPanel row = Parts.panel("insets 0, fillx", "[]8[grow, fill]", "[top]");
        row.setOpaque(false);
        row.add(new JLabel(Symbol.of("alert-circle-outline", Shade.RED)));
        row.add(Parts.sentence(words.say(damage.text()), ""), "wmin 60");
        card.add(row, "wmin 60");
        List<Snapshots.Snapshot> good =
                damage.snapshots().stream().filter(Snapshots.Snapshot::good).toList();
        Optional<Snapshots.Snapshot> newest = good.stream().findFirst();
        card.add(
                Parts.sentence(
                        newest.map(one -> words.say(
                                        "rescue.offer", WHEN.format(one.at().atZone(ZoneId.systemDefault()))))
                                .orElseGet(() -> words.say("rescue.none")),
                        ""),
                "wmin 60");
        JPanel buttons = Parts.panel("insets 0", "[]8[]", "");
        buttons.setOpaque(false);
        newest.ifPresent(one -> {
            JButton take = Parts.primary(words.say("rescue.restore"), () -> restore.accept(one));
            buttons.add(take);
        });
        buttons.add(Parts.button(words.say("rescue.other"), shell::chooseWorkspace));
        card.add(buttons, "gaptop 8");
        add(card);
    }
}
