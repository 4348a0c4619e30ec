package org.portolan.desktop.desk;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.portolan.api.Sandbox;
import org.portolan.api.Workbench;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.desktop.files.FileDialog;
import org.portolan.desktop.report.ChartPane;
import org.portolan.desktop.report.ExportButton;
import org.portolan.desktop.report.ReportPane;
import org.portolan.desktop.report.ReportPicture;
import org.portolan.desktop.report.TablePane;
import org.portolan.desktop.report.TracePane;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.desktop.theme.Symbol;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;
import org.portolan.kernel.Host;
import org.portolan.kernel.HostSandbox;
import org.portolan.kernel.Tasks;

/** What one open view is given; let go of when the view is closed. */
final class HostDesk implements Desk {

    /** Where views looked for a file last, also in the run before. */
    private static final String FOLDER = "desktop.folder";

    private final Session session;
    private final SessionSite site;
    private final String namespace;
    private final Host host;
    private final Workbench bench;
    private final Map<String, Tasks.Task<?>> lanes = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<Path>> files = new ArrayList<>();
    private boolean gone;
    private boolean playing;

    HostDesk(Session session, String namespace) {
        this.session = session;
        site = new SessionSite(session);
        this.namespace = namespace;
        host = session.host();
        bench = host.bench(namespace);
    }

    /** The view was closed: what runs is cancelled, and answers are dropped. */
    void leave() {
        stopPlaying();
        gone = true;
        lanes.values().forEach(Tasks.Task::cancel);
        lanes.clear();
        listeners.forEach(session::removeOnFactsChanged);
        listeners.clear();
        files.clear();
    }

    @Override
    public Workbench bench() {
        return bench;
    }

    @Override
    public String sayValue(Object value) {
        return session.words().value(value);
    }

    @Override
    public String say(Text text) {
        return session.words().say(text);
    }

    @Override
    public void call(String lane, String commandId, Record input, Consumer<Report> answer, Consumer<Text> trouble) {
        Optional<CommandEntry> command = host.command(commandId);
        if (command.isEmpty()) {
            trouble.accept(Text.of("desktop.desk.unknown", commandId));
            return;
        }
        start(lane, () -> host.tasks().run(command.get(), input), answer, trouble);
    }

    @Override
    public void call(
            String lane,
            String commandId,
            Map<String, List<String>> entered,
            Consumer<Report> answer,
            Consumer<Text> trouble) {
        Optional<Form.Reading> reading =
                host.command(commandId).map(command -> command.form().read(entered));
        Optional<Text> problem =
                reading.flatMap(read -> read.problems().values().stream().findFirst());
        if (problem.isPresent()) {
            trouble.accept(problem.get());
        } else {
            reading.flatMap(Form.Reading::input)
                    .ifPresentOrElse(
                            input -> call(lane, commandId, input, answer, trouble),
                            () -> trouble.accept(Text.of("desktop.desk.unknown", commandId)));
        }
    }

    @Override
    public <T> void work(String lane, Text title, Work<T> work, Consumer<T> answer, Consumer<Text> trouble) {
        start(
                lane,
                () -> host.tasks().run(title, progress -> work.run(host.bench(namespace, progress))),
                answer,
                trouble);
    }

    private <T> void start(String lane, Supplier<Tasks.Task<T>> begin, Consumer<T> answer, Consumer<Text> trouble) {
        Optional.ofNullable(lanes.remove(lane)).ifPresent(Tasks.Task::cancel);
        Tasks.Task<T> task = begin.get();
        lanes.put(lane, task);
        Session.await(
                task,
                done -> arrive(lane, task, () -> answer.accept(done)),
                failure -> arrive(
                        lane,
                        task,
                        () -> trouble.accept(
                                failure instanceof CancellationException
                                        ? Text.of("desktop.form.cancelled")
                                        : Session.said(failure))));
    }

    @Override
    public void cancel(String lane) {
        Optional.ofNullable(lanes.get(lane)).ifPresent(Tasks.Task::cancel);
    }

    /** Only the last call of a lane is heard. */
    private void arrive(String lane, Tasks.Task<?> task, Runnable hear) {
        if (!gone && lanes.remove(lane, task)) {
            hear.run();
        }
    }

    @Override
    public JComponent table(Table table, IntConsumer chosen) {
        return new TablePane(table, site, chosen);
    }

    @Override
    public JComponent chart(Chart chart) {
        return new ChartPane(chart, site);
    }

    @Override
    public JComponent report(Report report) {
        return ReportPane.of(report, site);
    }

    @Override
    public BufferedImage picture(Report report, int width, int height) {
        return ReportPicture.of(report, site, width, height);
    }

    @Override
    public void show(String screen) {
        session.shell().open(screen.replaceFirst("^screen:", ""));
    }

    @Override
    public void point(String screen) {
        session.shell().point(screen.replaceFirst("^screen:", ""));
    }

    @Override
    public void play(Sandbox sandbox, JComponent guide, Runnable over) {
        if (!(sandbox instanceof HostSandbox own)) {
            throw new IllegalArgumentException("a sandbox was played that no host made: " + sandbox.getClass());
        }
        playing = true;
        session.shell().play(own.host(), guide, () -> {
            playing = false;
            over.run();
        });
    }

    @Override
    public void stopPlaying() {
        if (playing) {
            session.shell().stopPlaying();
        }
    }

    /** Whether the other screens play in this view's sandbox, so that it must stay as it is. */
    boolean playing() {
        return playing;
    }

    @Override
    public JComponent trace(Trace trace) {
        return new TracePane(trace, site);
    }

    @Override
    public JComponent export(Report report) {
        return new ExportButton(site, () -> report).component();
    }

    @Override
    public Optional<Path> chooseFile(Text title) {
        Optional<Path> chosen = new FileDialog(say(title), session.words())
                .startingIn(bench.settings().get(FOLDER).map(File::new))
                .openOne(session.shell().window());
        chosen.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .ifPresent(folder -> bench.settings().put(FOLDER, folder.toString()));
        return chosen;
    }

    @Override
    public void chooseImport() {
        session.shell().chooseImport();
    }

    @Override
    public Icon icon(String name) {
        return Symbol.of(name);
    }

    @Override
    public void onFactsChanged(Runnable listener) {
        listeners.add(listener);
        session.onFactsChanged(listener);
    }

    @Override
    public void onFile(Consumer<Path> listener) {
        files.add(listener);
    }

    /** A person brought a file. */
    void bring(Path file) {
        List.copyOf(files).forEach(listener -> listener.accept(file));
    }

    @Override
    public void factsChanged() {
        session.factsChanged();
    }
}
