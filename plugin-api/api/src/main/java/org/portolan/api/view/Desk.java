package org.portolan.api.view;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.portolan.api.Sandbox;
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
     * @param trouble gets the sentence, where it could not be done, or where it was cancelled other than by the next call
     */
    void call(String lane, String commandId, Record input, Consumer<Report> answer, Consumer<Text> trouble);

    /** Cancel what runs in this lane, if anything does; its trouble is told so. */
    void cancel(String lane);

    /** A table as reports show it: sort, filter, columns, copy, export. The row chosen is its index in {@code table.rows()}. */
    JComponent table(Table table, IntConsumer chosen);

    /** A chart as reports show it, in the theme. */
    JComponent chart(Chart chart);

    /** What a value was made of, as the drawer shows it, to stand within a view. */
    JComponent trace(Trace trace);

    /** A button that writes this report to a file, in any format there is. */
    JComponent export(Report report);

    /** Ask the person for a file to read; empty where they think better of it. */
    Optional<Path> chooseFile(Text title);

    /** Ask the person for a file and import it, as the import screen does. */
    void chooseImport();

    /** A Material Design icon in the theme's colour: {@code truck-outline}. Size 16, scaled with the screen. */
    Icon icon(String name);

    /** Call this whenever facts changed: an import ended or was undone. Dropped with the view. */
    void onFactsChanged(Runnable listener);

    /** Call this with a file that a person brings here from the import screen. Dropped with the view. */
    void onFile(Consumer<Path> listener);

    /** Tell all views that facts changed: said by a view after a command that wrote some, or undid them. */
    void factsChanged();

    /**
     * Run a command by what a person would enter in its form, by field: {@code Map.of("id", List.of(importId))}. It is the
     * way to commands whose input is another module's class, such as {@code host.import} and {@code host.undo}.
     *
     * @param trouble gets the sentence also where what was entered is not what the form takes
     */
    void call(
            String lane,
            String commandId,
            Map<String, List<String>> entered,
            Consumer<Report> answer,
            Consumer<Text> trouble);

    /** A whole report as the window shows it, in a pane that scrolls. */
    JComponent report(Report report);

    /**
     * A picture of a report as the window shows it, as much of it as fits; drawn without being shown.
     *
     * @param width and height in pixels of a screen at 100 %
     */
    BufferedImage picture(Report report, int width, int height);

    /** Open a screen, or bring it to the front: {@code view:logistics.quote-desk}, {@code command:logistics.quote}. */
    void show(String screen);

    /** Draw a ring for a while around a screen that is in front, or around what leads to it. */
    void point(String screen);

    /**
     * Let all other screens of the window work in a sandbox, until {@link #stopPlaying}. This view, and all that it calls
     * through this desk, stays where it was. The window says that the data shown are not the person's own.
     *
     * @param guide stands at the right, beside the screens
     * @param over run when playing ends, for whatever reason: the view closes the sandbox
     */
    void play(Sandbox sandbox, JComponent guide, Runnable over);

    /** Let all screens work in the person's own workspace again; nothing happens where they do. */
    void stopPlaying();

    /**
     * Do work on a task and come back to the event thread, where a screen needs more than a report. Lanes are those of
     * {@link #call(String, String, Record, Consumer, Consumer)}.
     *
     * @param title what a person reads while it runs
     */
    <T> void work(String lane, Text title, Work<T> work, Consumer<T> answer, Consumer<Text> trouble);

    /**
     * What is done on a task.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Do it; never on the event thread.
         *
         * @throws org.portolan.api.command.Refusal where it cannot be done
         * @throws java.util.concurrent.CancellationException where it was cancelled
         */
        T run(Workbench bench) throws Exception;
    }
}
