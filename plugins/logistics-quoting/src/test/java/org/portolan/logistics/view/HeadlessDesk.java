package org.portolan.logistics.view;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.portolan.api.Sandbox;
import org.portolan.api.Workbench;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.kernel.Form;
import org.portolan.kernel.Tasks;
import org.portolan.testkit.TestWorkbench;

/** A window's desk without a window: it runs real commands and draws a label for what a host would draw. */
public final class HeadlessDesk implements Desk {

    private final TestWorkbench bench;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<Path>> files = new ArrayList<>();
    private final Map<String, Tasks.Task<Report>> running = new HashMap<>();
    final BlockingQueue<Report> answers = new LinkedBlockingQueue<>();
    final BlockingQueue<Throwable> troubles = new LinkedBlockingQueue<>();
    private Path chosen = Path.of("none");
    private final Map<String, IntConsumer> tables = new HashMap<>();
    final List<Trace> traces = new ArrayList<>();
    int imports;

    HeadlessDesk(TestWorkbench bench) {
        this.bench = bench;
    }

    @Override
    public Workbench bench() {
        return bench.host().bench("logistics");
    }

    @Override
    public String sayValue(Object value) {
        return value instanceof Text text ? say(text) : String.valueOf(value);
    }

    @Override
    public String say(Text text) {
        return bench.host().texts().say(text, bench.host().locale());
    }

    @Override
    public void call(String lane, String commandId, Record input, Consumer<Report> answer, Consumer<Text> trouble) {
        Tasks.Task<Report> task =
                bench.host().tasks().run(bench.host().command(commandId).orElseThrow(), input);
        running.put(lane, task);
        hear(
                task,
                report -> {
                    answer.accept(report);
                    answers.add(report);
                },
                trouble);
    }

    private <T> void hear(Tasks.Task<T> task, Consumer<T> answer, Consumer<Text> trouble) {
        task.result()
                .thenAccept(done -> SwingUtilities.invokeLater(() -> answer.accept(done)))
                .exceptionally(failure -> {
                    SwingUtilities.invokeLater(() -> {
                        trouble.accept(said(failure));
                        troubles.add(failure);
                    });
                    return null;
                });
    }

    private static Text said(Throwable failure) {
        return failure.getCause() instanceof Said said ? said.text() : Text.literal(String.valueOf(failure));
    }

    @Override
    public void cancel(String lane) {
        Optional.ofNullable(running.get(lane)).ifPresent(Tasks.Task::cancel);
    }

    @Override
    public JComponent export(Report report) {
        return new JLabel("export");
    }

    @Override
    public Optional<Path> chooseFile(Text title) {
        return Optional.of(chosen);
    }

    @Override
    public JComponent table(Table table, IntConsumer chosen) {
        tables.put(table.key(), chosen);
        return new JLabel("table " + table.key() + " " + table.rows().size());
    }

    @Override
    public JComponent chart(Chart chart) {
        return new JLabel("chart " + chart.key());
    }

    @Override
    public JComponent trace(Trace trace) {
        traces.add(trace);
        return new JLabel("trace");
    }

    @Override
    public void chooseImport() {
        imports++;
    }

    @Override
    public Icon icon(String name) {
        return new ImageIcon();
    }

    @Override
    public void onFactsChanged(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void factsChanged() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public void call(
            String lane,
            String commandId,
            Map<String, List<String>> entered,
            Consumer<Report> answer,
            Consumer<Text> trouble) {
        Form.Reading reading =
                bench.host().command(commandId).orElseThrow().form().read(entered);
        call(lane, commandId, reading.input().orElseThrow(), answer, trouble);
    }

    @Override
    public <T> void work(String lane, Text title, Work<T> work, Consumer<T> answer, Consumer<Text> trouble) {
        hear(
                bench.host()
                        .tasks()
                        .run(title, progress -> work.run(bench.host().bench("logistics", progress))),
                answer,
                trouble);
    }

    /** Choose a row of the table of this key, as a person would. */
    public void choose(String table, int row) {
        Optional.ofNullable(tables.get(table)).orElseThrow().accept(row);
    }

    /** The file that a person will choose next. */
    public void willChoose(Path file) {
        chosen = file;
    }

    @Override
    public void onFile(Consumer<Path> listener) {
        files.add(listener);
    }

    /** Bring a file from the import screen. */
    public void bring(Path file) {
        List.copyOf(files).forEach(listener -> listener.accept(file));
    }

    @Override
    public JComponent report(Report report) {
        return new JLabel("report");
    }

    @Override
    public BufferedImage picture(Report report, int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void show(String screen) {
        // There is no other screen.
    }

    @Override
    public void point(String screen) {
        // There is no window to point in.
    }

    @Override
    public void play(Sandbox sandbox, JComponent guide, Runnable over) {
        // Only lessons play.
    }

    @Override
    public void stopPlaying() {
        // Only lessons play.
    }
}
