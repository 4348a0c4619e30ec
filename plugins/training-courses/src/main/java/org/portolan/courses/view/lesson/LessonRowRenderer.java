package org.portolan.courses.view.lesson;

import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** Draws a course as a heading, a lesson below it with a mark of how far it is. */
final class LessonRowRenderer extends DefaultListCellRenderer {

    private final transient Desk desk;

    LessonRowRenderer(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, value, index, selected, focused);
        if (value instanceof LessonRow row) {
            boolean heading = row.lesson().isEmpty();
            setText(
                    heading && row.entry().standsBeside()
                            ? desk.say(Text.of("courses.lesson.imported", row.title()))
                            : row.title());
            setFont(list.getFont().deriveFont(heading ? Font.BOLD : Font.PLAIN));
            setBorder(BorderFactory.createEmptyBorder(heading ? 12 : 5, heading ? 12 : 24, 5, 8));
            String icon = row.isDone()
                    ? "check-circle"
                    : !row.missing().isEmpty()
                            ? "lock-outline"
                            : row.best().isEmpty() ? "circle-outline" : "circle-half-full";
            setIcon(heading ? null : desk.icon(icon));
            setToolTipText(row.title());
        }
        return this;
    }
}
