package org.portolan.desktop.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.view.Edge;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Parts;

/** What can be done, at the left: each plugin with its screens; below, the window’s own. */
final class Rail extends JPanel {

    private final transient Shell shell;
    private final JList<RailRow> capabilities = railList();
    private final JList<RailRow> own = railList();
    private final Set<String> folded = new HashSet<>();
    private transient List<RailRow> rows = List.of();

    Rail(Shell shell) {
        super(new MigLayout("insets 8 0 8 0, fill, wrap 1", "[196!, fill]", "[grow, fill]8[]"));
        this.shell = shell;
        Parts.styled(this, "chrome");
        setBorder(new Edge(Edge.Side.RIGHT));
        JScrollPane scroll = new JScrollPane(capabilities);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        Parts.styled(scroll.getVerticalScrollBar(), "rail");
        add(scroll, "hmin 60");
        add(own);
    }

    /** Show these rows, in the language of now. */
    void show(List<RailRow> capabilityRows, List<RailRow> ownRows) {
        rows = capabilityRows;
        Parts.named(capabilities, shell.words().say("rail.capabilities"));
        Parts.named(own, shell.words().say("rail.own"));
        fill(own, ownRows);
        fold();
    }

    /** Mark the row of the screen in front. */
    void mark(Optional<String> screenId) {
        mark(capabilities, screenId);
        mark(own, screenId);
    }

    /** Where the row of a screen stands, in the coordinates of another component; empty where there is none. */
    Optional<Rectangle> place(String screenId, Component of) {
        if (rows.stream().anyMatch(row -> row.screenId().equals(screenId))) {
            folded.clear();
            fold();
        }
        return place(capabilities, screenId, of).or(() -> place(own, screenId, of));
    }

    private static Optional<Rectangle> place(JList<RailRow> list, String screenId, Component of) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            if (list.getModel().getElementAt(i).screenId().equals(screenId)) {
                list.ensureIndexIsVisible(i);
                return Optional.of(SwingUtilities.convertRectangle(list, list.getCellBounds(i, i), of));
            }
        }
        return Optional.empty();
    }

    /** Move the keyboard here. */
    void enter() {
        JList<RailRow> target = capabilities.getModel().getSize() > 0 ? capabilities : own;
        if (target.getSelectedIndex() < 0) {
            target.setSelectedIndex(0);
        }
        target.requestFocusInWindow();
    }

    private void fold() {
        String parent = "";
        List<RailRow> visible = new ArrayList<>();
        for (RailRow row : rows) {
            if (row.level() == RailRow.Level.HEADING) {
                parent = row.screenId();
            }
            if (row.level() != RailRow.Level.CHILD || !folded.contains(parent)) {
                visible.add(row);
            }
        }
        fill(capabilities, visible);
    }

    private void run(JList<RailRow> list) {
        RailRow row = list.getSelectedValue();
        if (row == null) {
            return;
        }
        if (row.level() == RailRow.Level.HEADING) {
            if (!folded.add(row.screenId())) {
                folded.remove(row.screenId());
            }
            fold();
            list.setSelectedValue(row, true);
        } else {
            shell.open(row.screenId());
        }
    }

    private JList<RailRow> railList() {
        JList<RailRow> list = new JList<>(new DefaultListModel<>()) {
            @Override
            public void updateUI() {
                super.updateUI();
                setFixedCellHeight(UIScale.scale(30));
            }
        };
        Parts.styled(list, "rail");
        list.setCellRenderer(new RailRenderer());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int index = list.locationToIndex(event.getPoint());
                if (index >= 0 && list.getCellBounds(index, index).contains(event.getPoint())) {
                    run(list);
                }
            }
        });
        Parts.onKey(list, "ENTER", () -> run(list));
        Parts.onKey(list, "SPACE", () -> run(list));
        return list;
    }

    private static void fill(JList<RailRow> list, List<RailRow> rows) {
        DefaultListModel<RailRow> model = new DefaultListModel<>();
        model.addAll(rows);
        list.setModel(model);
    }

    private static void mark(JList<RailRow> list, Optional<String> screenId) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            RailRow row = list.getModel().getElementAt(i);
            if (row.level() != RailRow.Level.HEADING && screenId.equals(Optional.of(row.screenId()))) {
                list.setSelectedIndex(i);
                return;
            }
        }
        list.clearSelection();
    }
}
