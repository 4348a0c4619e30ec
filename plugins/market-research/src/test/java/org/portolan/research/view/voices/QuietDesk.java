package org.portolan.research.view.voices;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.Icon;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.portolan.api.Workbench;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.testkit.TestWorkbench;

/** A desk without a window: real commands run, and a label stands for what a host would draw. */
public final class QuietDesk implements Desk {

    private final TestWorkbench bench;
    public final BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
    public final Map<String, IntConsumer> tables = new HashMap<>();
    public final Map<String, Table> drawn = new HashMap<>();
    public final BlockingQueue<Trace> traces = new LinkedBlockingQueue<>();

    public QuietDesk(TestWorkbench bench) {
        this.bench = bench;
    }

    @Override
    public Workbench bench() {
        return bench.host().bench("research");
    }

    @Override
    public String say(Text text) {
        return bench.host().texts().say(text, bench.host().locale());
    }

    @Override
    public String sayValue(Object value) {
        return value instanceof Text text ? say(text) : String.valueOf(value);
    }

    @Override
    public void call(String lane, String commandId, Record input, Consumer<Report> answer, Consumer<Text> trouble) {
        bench.host()
                .tasks()
                .run(bench.host().command(commandId).orElseThrow(), input)
                .result()
                .thenAccept(report -> SwingUtilities.invokeLater(() -> {
                    answer.accept(report);
                    answers.add(report);
                }))
                .exceptionally(failure -> {
                    Text said = failure.getCause() instanceof Said words
                            ? words.text()
                            : Text.literal(String.valueOf(failure));
                    SwingUtilities.invokeLater(() -> {
                        trouble.accept(said);
                        answers.add(said);
                    });
                    return null;
                });
    }

    @Override
    public void call(
            String lane,
            String commandId,
            Map<String, List<String>> entered,
            Consumer<Report> answer,
            Consumer<Text> trouble) {
        throw new UnsupportedOperationException(commandId + " is called with its own record here");
    }

    @Override
    public <T> void work(String lane, Text title, Work<T> work, Consumer<T> answer, Consumer<Text> trouble) {
        throw new UnsupportedOperationException("this desk runs commands only");
    }

    @Override
    public void cancel(String lane) {
        // Nothing runs long enough here to be cancelled.
    }

    @Override
    public JComponent table(Table table, IntConsumer chosen) {
        tables.put(table.key(), chosen);
        drawn.put(table.key(), table);
        return new JLabel(table.key());
    }

    @Override
    public JComponent chart(Chart chart) {
        return new JLabel(chart.key());
    }

    @Override
    public JComponent trace(Trace trace) {
        traces.add(trace);
        return new JLabel("trace");
    }

    @Override
    public JComponent export(Report report) {
        return new JLabel("export");
    }

    @Override
    public Optional<Path> chooseFile(Text title) {
        return Optional.empty();
    }

    @Override
    public void chooseImport() {
        answers.add("import");
    }

    @Override
    public Icon icon(String name) {
        return new ImageIcon();
    }

    @Override
    public void onFactsChanged(Runnable listener) {
        // Facts do not change while this desk is open.
    }

    @Override
    public void onFile(Consumer<Path> listener) {
        // Nobody brings a file to this desk.
    }

    @Override
    public void factsChanged() {
        throw new UnsupportedOperationException("this desk changes no facts");
    }
}
