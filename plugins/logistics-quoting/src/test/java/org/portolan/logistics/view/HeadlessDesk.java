package org.portolan.logistics.view;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;

/** A desk without a window that keeps reports and trouble apart, and whose labels say how long a table is. */
public final class HeadlessDesk extends QuietDesk {

    final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
    final BlockingQueue<Text> troubles = new LinkedBlockingQueue<>();
    int imports;

    HeadlessDesk(TestWorkbench bench) {
        super(bench, "logistics");
    }

    @Override
    protected void heard(Object answer) {
        if (answer instanceof Report report) {
            reports.add(report);
        } else if (answer instanceof Text sentence) {
            troubles.add(sentence);
        }
    }

    @Override
    public JComponent table(Table table, IntConsumer chosen) {
        super.table(table, chosen);
        return new JLabel("table " + table.key() + " " + table.rows().size());
    }

    @Override
    public void chooseImport() {
        imports++;
    }
}
