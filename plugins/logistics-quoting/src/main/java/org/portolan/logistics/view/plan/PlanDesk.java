package org.portolan.logistics.view.plan;

import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;
import org.portolan.logistics.view.Explanation;
import org.portolan.logistics.view.ReportOutcome;
import org.portolan.logistics.view.TaskPane;

/** The screen on which shipping is planned, and ways to the buyer are compared. */
public final class PlanDesk implements View {

    private static final Map<String, List<String>> SHOWN = Map.of(
            "plan", List.of("week", "sku", "mode", "units", "cost", "arrives", "extra"),
            "single_modes", List.of("mode", "total", "stock_out_units", "extra"),
            "ways", List.of("sku", "way", "total", "days", "extra"));

    @Override
    public String id() {
        return "logistics.plan-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        Explanation explanation = new Explanation(desk);
        ReportOutcome outcome = new ReportOutcome(desk, Text.of("logistics.plan-desk.title"), explanation::show, SHOWN);
        return new TaskPane(desk, new PlanForm(desk), outcome, explanation, id());
    }
}
