package org.portolan.desktop.report;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Trace;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.words.Words;

/** What a value was made of: its parts with their reasons, and the rows they came from. */
public final class TracePane extends JPanel {

    public TracePane(Trace trace, ReportSite site) {
        super(new MigLayout("insets 0, fillx, wrap 2, gap 8 2, hidemode 3", "[grow, fill]8[right]", ""));
        setOpaque(false);
        Words words = site.words();
        add(Parts.sentence(words.say(trace.title()), "h3"), "span 2, wmin 60, gapbottom 12");
        for (int i = 0; i < trace.parts().size(); i++) {
            part(trace.parts().get(i), i == trace.parts().size() - 1, words);
        }
        sources(trace, site);
    }

    private void part(Trace.Part part, boolean last, Words words) {
        String style = last ? "h3" : "strong";
        add(Parts.sentence(words.say(part.label()), last ? "h3" : ""), "wmin 40" + (last ? ", gaptop 4" : ""));
        add(Parts.label(words.value(part.value()), style));
        if (!part.why().isEmpty()) {
            add(Parts.sentence(words.say(part.why()), "secondary"), "span 2, wmin 60");
        }
        if (!last) {
            add(new Rule(), "span 2, growx, gaptop 4, gapbottom 4");
        }
    }

    private void sources(Trace trace, ReportSite site) {
        Words words = site.words();
        for (Trace.Source source : trace.sources()) {
            String place = words.value(source.place());
            String sentence = words.say("trace.from", place);
            add(Parts.sentence(sentence, "secondary"), "span 2, wmin 60, gaptop 8");
            if (!source.importId().isEmpty()) {
                add(
                        Parts.link(words.say("trace.import"), () -> site.showImport(source.importId())),
                        "span 2, growx 0, wmin 60");
            }
        }
    }

    /** A fine dashed line. */
    private static final class Rule extends JComponent {
        @Override
        public Dimension getPreferredSize() {
            return new Dimension(1, 1);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setColor(Shade.LINE.color());
            g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0));
            g.drawLine(0, 0, getWidth(), 0);
            g.dispose();
        }
    }
}
