package org.portolan.logistics.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
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
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.testkit.TestWorkbench;

/** A window's desk without a window: it runs real commands and draws a label for what a host would draw. */
final class HeadlessDesk implements Desk {

    private final TestWorkbench bench;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<CompletableFuture<Void>> calls = new ArrayList<>();
    final BlockingQueue<Report> answers = new LinkedBlockingQueue<>();
    final List<Trace> traces = new ArrayList<>();
    int imports;

    HeadlessDesk(TestWorkbench bench) {
        this.bench = bench;
    }

    void factsChanged() {
        listeners.forEach(Runnable::run);
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
        calls.add(bench.host()
                .tasks()
                .run(bench.host().command(commandId).orElseThrow(), input)
                .result()
                .thenAccept(report -> SwingUtilities.invokeLater(() -> {
                    answer.accept(report);
                    answers.add(report);
                })));
    }

    @Override
    public JComponent table(Table table, IntConsumer chosen) {
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
}
