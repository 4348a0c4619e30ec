package org.portolan.logistics.view.bulk;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;
import org.portolan.logistics.view.Explanation;
import org.portolan.logistics.view.TaskPane;

/** The screen on which a file of orders is quoted. */
public final class BulkDesk implements View {

    @Override
    public String id() {
        return "logistics.bulk-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        Explanation explanation = new Explanation(desk);
        BulkOutcome outcome = new BulkOutcome(desk, explanation::show);
        return new TaskPane(desk, new BulkForm(desk), outcome, explanation, id());
    }
}
