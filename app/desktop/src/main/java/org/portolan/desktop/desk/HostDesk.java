package org.portolan.desktop.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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
import org.portolan.api.view.Desk;
import org.portolan.desktop.report.ChartPane;
import org.portolan.desktop.report.TablePane;
import org.portolan.desktop.report.TracePane;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.desktop.theme.Symbol;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Tasks;

/** What one open view is given; let go of when the view is closed. */
final class HostDesk implements Desk {

    private final Session session;
    private final SessionSite site;
    private final Workbench bench;
    private final Map<String, Tasks.Task<Report>> lanes = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean gone;

    HostDesk(Session session, String namespace) {
        this.session = session;
        site = new SessionSite(session);
        bench = session.host().bench(namespace);
    }

    /** The view was closed: what runs is cancelled, and answers are dropped. */
    void leave() {
        gone = true;
        lanes.values().forEach(Tasks.Task::cancel);
        lanes.clear();
        listeners.forEach(session::removeOnFactsChanged);
        listeners.clear();
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
        Optional<CommandEntry> command = session.host().command(commandId);
        if (command.isEmpty()) {
            trouble.accept(Text.of("desktop.desk.unknown", commandId));
            return;
        }
        Optional.ofNullable(lanes.remove(lane)).ifPresent(Tasks.Task::cancel);
        Tasks.Task<Report> task = session.host().tasks().run(command.get(), input);
        lanes.put(lane, task);
        Session.await(
                task,
                report -> arrive(lane, task, () -> answer.accept(report)),
                failure -> arrive(lane, task, () -> {
                    if (!(failure instanceof CancellationException)) {
                        trouble.accept(Session.said(failure));
                    }
                }));
    }

    /** Only the last call of a lane is heard. */
    private void arrive(String lane, Tasks.Task<Report> task, Runnable hear) {
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
    public JComponent trace(Trace trace) {
        return new TracePane(trace, site);
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
}
