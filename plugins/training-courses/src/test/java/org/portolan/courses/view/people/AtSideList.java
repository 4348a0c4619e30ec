package org.portolan.courses.view.people;

import static org.portolan.testkit.view.Shown.all;
import static org.portolan.testkit.view.Shown.onScreen;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JList;
import org.junit.jupiter.api.BeforeEach;
import org.portolan.api.report.Report;
import org.portolan.courses.InWorkspace;
import org.portolan.testkit.view.QuietDesk;

/** A desk with a list at its left, as a person meets it without a screen. */
abstract class AtSideList extends InWorkspace {

    protected QuietDesk desk;

    @BeforeEach
    final void sitDown() {
        desk = new QuietDesk(bench, "courses");
    }

    /** What the rows say to those who hear them; on the event thread. */
    protected static List<String> heard(JComponent view) {
        JList<Object> list = list(view);
        return IntStream.range(0, list.getModel().getSize())
                .mapToObj(i -> list.getCellRenderer()
                        .getListCellRendererComponent(list, list.getModel().getElementAt(i), i, false, false)
                        .getAccessibleContext()
                        .getAccessibleName())
                .toList();
    }

    /** Choose the row that begins so. */
    protected static void choose(JComponent view, String words) throws Exception {
        onScreen(() -> {
            List<String> rows = heard(view);
            list(view)
                    .setSelectedIndex(IntStream.range(0, rows.size())
                            .filter(i -> rows.get(i).startsWith(words))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(words + " is not among " + rows)));
            return true;
        });
    }

    /** The row that is chosen; empty where none is. On the event thread. */
    protected static String chosen(JComponent view) {
        int at = list(view).getSelectedIndex();
        return at < 0 ? "" : heard(view).get(at);
    }

    @SuppressWarnings("unchecked")
    private static JList<Object> list(JComponent view) {
        return (JList<Object>)
                all(view).filter(JList.class::isInstance).findFirst().orElseThrow();
    }

    /** Wait for the report of this title; what comes before it is of no interest. */
    protected final Report report(String title) throws Exception {
        while (true) {
            if (desk.answer() instanceof Report report
                    && Objects.equals(report.title().key(), title)) {
                return report;
            }
        }
    }

    /** Somebody else changed something in the workspace. */
    protected final void changed() throws Exception {
        onScreen(() -> {
            desk.factsChanged();
            return true;
        });
    }
}
