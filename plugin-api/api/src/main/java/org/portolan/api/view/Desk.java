package org.portolan.api.view;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.portolan.api.Workbench;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;

/** What the window gives to a view. Called on the event thread. */
public interface Desk {

    Workbench bench();

    /** Say this text in the window's language. */
    String say(Text text);

    /** Say a value, of a class that some {@link org.portolan.api.report.Kind} takes, as tables and figures show it. */
    String sayValue(Object value);

    /**
     * Run a command on a task and come back to the event thread.
     *
     * @param lane calls of one view in one lane replace each other: an earlier one that still runs is cancelled, and its
     *     answer is dropped. This is how results follow typing.
     * @param answer gets the report
     * @param trouble gets the sentence, where it could not be done
     */
    void call(String lane, String commandId, Record input, Consumer<Report> answer, Consumer<Text> trouble);

    /** A table as reports show it: sort, filter, columns, copy, export. The row chosen is its index in {@code table.rows()}. */
    JComponent table(Table table, IntConsumer chosen);

    /** A chart as reports show it, in the theme. */
    JComponent chart(Chart chart);

    /** What a value was made of, as the drawer shows it, to stand within a view. */
    JComponent trace(Trace trace);

    /** Ask the person for a file and import it, as the import screen does. */
    void chooseImport();

    /** A Material Design icon in the theme's colour: {@code truck-outline}. Size 16, scaled with the screen. */
    Icon icon(String name);

    /** Call this whenever facts changed: an import ended or was undone. Dropped with the view. */
    void onFactsChanged(Runnable listener);
}
