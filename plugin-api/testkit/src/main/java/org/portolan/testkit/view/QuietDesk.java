package org.portolan.testkit.view;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

/** A desk without a window: real commands run, and a label stands for what a host would draw. */
public class QuietDesk implements Desk {

    private final TestWorkbench bench;
    private final String namespace;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<Path>> files = new ArrayList<>();
    private final Map<String, Tasks.Task<?>> running = new HashMap<>();
    private Optional<Path> chosen = Optional.empty();
    private Optional<Runnable> playing = Optional.empty();
    private Optional<Sandbox> played = Optional.empty();
    private Optional<JComponent> guide = Optional.empty();
    /** What came back to the view, in its order. */
    public final BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
    /** Who is told of the row chosen, by the table’s key. */
    public final Map<String, IntConsumer> tables = new HashMap<>();
    /** The tables that were drawn last, by key. */
    public final Map<String, Table> drawn = new HashMap<>();
    /** What was shown of how values were made. */
    public final BlockingQueue<Trace> traces = new LinkedBlockingQueue<>();

    /**
     * A desk of a plugin's view.
     *
     * @param namespace of the plugin
     */
    public QuietDesk(TestWorkbench bench, String namespace) {
        this.bench = bench;
        this.namespace = namespace;
    }

    @Override
    public Workbench bench() {
        return bench.host().bench(namespace);
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
        start(lane, bench.host().tasks().run(bench.host().command(commandId).orElseThrow(), input), answer, trouble);
    }

    private <T> void start(String lane, Tasks.Task<T> task, Consumer<T> answer, Consumer<Text> trouble) {
        running.put(lane, task);
        task.result()
                .thenAccept(done -> SwingUtilities.invokeLater(() -> {
                    answer.accept(done);
                    heard(done);
                }))
                .exceptionally(failure -> {
                    SwingUtilities.invokeLater(() -> hear(said(failure), trouble));
                    return null;
                });
    }

    /** Told of all that came back to the view, after the view: a report, what some work made, or a sentence of trouble. */
    protected void heard(Object answer) {
        answers.add(answer);
    }

    private void hear(Text sentence, Consumer<Text> trouble) {
        trouble.accept(sentence);
        heard(sentence);
    }

    private static Text said(Throwable failure) {
        return failure.getCause() instanceof Said words ? words.text() : Text.literal(String.valueOf(failure));
    }

    /** The next answer to a call; a report, or the sentence that says why there is none. */
    public Object answer() throws InterruptedException {
        return Objects.requireNonNull(answers.poll(30, TimeUnit.SECONDS), "nothing was answered");
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
        reading.input()
                .ifPresentOrElse(
                        input -> call(lane, commandId, input, answer, trouble),
                        () -> hear(reading.problems().values().iterator().next(), trouble));
    }

    @Override
    public <T> void work(String lane, Text title, Work<T> work, Consumer<T> answer, Consumer<Text> trouble) {
        start(
                lane,
                bench.host()
                        .tasks()
                        .run(title, progress -> work.run(bench.host().bench(namespace, progress))),
                answer,
                trouble);
    }

    @Override
    public void cancel(String lane) {
        Optional.ofNullable(running.get(lane)).ifPresent(Tasks.Task::cancel);
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
        return chosen;
    }

    /** The file that a person will choose next. */
    public void willChoose(Path file) {
        chosen = Optional.of(file);
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
        listeners.add(listener);
    }

    @Override
    public void onFile(Consumer<Path> listener) {
        files.add(listener);
    }

    /** The sandbox that a view plays in, or played in last. */
    public final Sandbox played() {
        return played.orElseThrow();
    }

    /** What a view puts beside the screens while it plays. */
    public final JComponent guide() {
        return guide.orElseThrow();
    }

    /** Bring a file from the import screen. */
    public final void bring(Path file) {
        List.copyOf(files).forEach(listener -> listener.accept(file));
    }

    /** Choose a row of the table of this key, as a person would. */
    public final void choose(String table, int row) {
        Optional.ofNullable(tables.get(table)).orElseThrow().accept(row);
    }

    @Override
    public void factsChanged() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public JComponent report(Report report) {
        answers.add(report);
        return new JLabel("report");
    }

    @Override
    public BufferedImage picture(Report report, int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void show(String screen) {
        answers.add("show " + screen);
    }

    @Override
    public void point(String screen) {
        answers.add("point " + screen);
    }

    @Override
    public void play(Sandbox sandbox, JComponent guide, Runnable over) {
        playing = Optional.of(over);
        played = Optional.of(sandbox);
        this.guide = Optional.of(guide);
        answers.add("play");
    }

    @Override
    public void stopPlaying() {
        Optional<Runnable> over = playing;
        playing = Optional.empty();
        over.ifPresent(Runnable::run);
    }
}
