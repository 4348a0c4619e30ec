package org.portolan.logistics.view.packing;

import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.logistics.command.packing.PackInput;
import org.portolan.logistics.view.Parts;

/** The three parts of the packing desk: what is packed into what, the cartons, and the drawing of one of them. */
final class PackDeskPane extends JPanel {

    private final Desk desk;
    private final PackResults results;

    PackDeskPane(Desk desk) {
        super(new MigLayout(
                "insets 0, gap 0, fill",
                "[220lp:270lp:300lp, grow 0][][320lp:520lp:, grow, fill][][260lp:380lp:, grow, fill]",
                "[grow, fill]"));
        this.desk = desk;
        CartonDrawing drawing = new CartonDrawing(desk);
        results = new PackResults(desk, drawing::show);
        PackForm form = new PackForm(desk, this::ask);
        Parts.sideBySide(this, Filling.scrolled(form), Filling.scrolled(results), drawing);
        form.start();
    }

    private void ask(Optional<PackInput> input) {
        if (input.isPresent()) {
            desk.call("pack", "logistics.pack", input.get(), results::show, results::say);
        } else {
            results.say(Text.of("logistics.pack.desk.type"));
        }
    }
}
