package org.portolan.desktop.welcome;

import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.theme.Parts;

/** Shown while a workspace is being opened. */
public final class OpeningPane extends JPanel {

    public OpeningPane(String sentence) {
        super(new MigLayout("insets 32, fill, wrap 1", "[center]", "push[]8[]push"));
        Parts.styled(this, "ground");
        add(Parts.label(sentence, "dim"));
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        add(Parts.named(bar, sentence), "w 200!");
    }
}
