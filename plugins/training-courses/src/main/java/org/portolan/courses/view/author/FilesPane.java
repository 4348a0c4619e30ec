package org.portolan.courses.view.author;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Edge;
import org.portolan.api.view.FileDrop;
import org.portolan.courses.command.author.CourseFolder;

/** The files of the course: texts, and the data that lessons use. */
final class FilesPane extends JPanel {

    private final transient Desk desk;
    private final DefaultListModel<Row> model = new DefaultListModel<>();
    private final JList<Row> list = new JList<>(model) {
        /** Long names are cut, and whole in their tooltip. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    };
    private final JPanel buttons = new JPanel(new MigLayout("insets 4 8 8 8, fillx, wrap 1, gapy 0", "[grow, fill]"));
    private transient Predicate<String> unsaved = file -> false;
    private transient Map<String, Severity> marks = Map.of();
    private boolean filling;

    /** A row: a heading, or a file. */
    private record Row(String words, boolean heading, boolean source) {}

    FilesPane(Desk desk, Consumer<String> chosen) {
        super(new BorderLayout());
        this.desk = desk;
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Renderer());
        list.getAccessibleContext().setAccessibleName(desk.say(Text.of("courses.author.files")));
        list.addListSelectionListener(event -> {
            Row row = list.getSelectedValue();
            if (!filling && !event.getValueIsAdjusting() && row != null && row.source()) {
                chosen.accept(row.words());
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll);
        buttons.setBorder(new Edge(Edge.Side.TOP));
        add(buttons, BorderLayout.SOUTH);
    }

    /** Take a file that is dropped here. */
    void onDrop(Consumer<Path> taken) {
        FileDrop.on(this, taken);
        FileDrop.on(list, taken);
    }

    void button(String key, String icon, Runnable action) {
        JButton button = new JButton(desk.say(Text.of("courses.author." + key)), desk.icon(icon));
        button.putClientProperty("FlatLaf.styleClass", "quiet");
        button.setHorizontalAlignment(JButton.LEADING);
        button.addActionListener(event -> action.run());
        buttons.add(button);
    }

    void show(CourseFolder.Listing listing, Predicate<String> unsaved) {
        this.unsaved = unsaved;
        filling = true;
        Row before = list.getSelectedValue();
        model.clear();
        listing.sources().forEach(file -> model.addElement(new Row(file, false, true)));
        model.addElement(new Row(desk.say(Text.of("courses.author.files.data")), true, false));
        listing.data().forEach(file -> model.addElement(new Row(file, false, false)));
        list.setSelectedValue(before, true);
        filling = false;
    }

    /** Mark the files in which something is to be mended. */
    void mark(Map<String, Severity> files) {
        marks = files;
        list.repaint();
    }

    /** Show which file is open. */
    void select(String file) {
        filling = true;
        list.setSelectedValue(new Row(file, false, true), true);
        filling = false;
        list.repaint();
    }

    private final class Renderer extends DefaultListCellRenderer {

        @Override
        public Component getListCellRendererComponent(
                JList<?> all, Object value, int index, boolean selected, boolean focused) {
            Row row = (Row) value;
            super.getListCellRendererComponent(all, value, index, selected && !row.heading(), focused);
            boolean open = row.source() && unsaved.test(row.words());
            setText(open ? "● " + row.words() : row.words());
            setFont(all.getFont().deriveFont(open ? Font.BOLD : Font.PLAIN));
            setEnabled(!row.heading());
            setBorder(BorderFactory.createEmptyBorder(row.heading() ? 14 : 5, 12, 5, 8));
            Severity mark = marks.get(row.words());
            String icon = mark == Severity.ERROR
                    ? "alert-octagon-outline"
                    : mark != null ? "alert-outline" : row.source() ? "file-document-outline" : "table";
            setIcon(row.heading() ? null : desk.icon(icon));
            setToolTipText(open ? desk.say(Text.of("courses.author.files.unsaved", row.words())) : row.words());
            return this;
        }
    }
}
