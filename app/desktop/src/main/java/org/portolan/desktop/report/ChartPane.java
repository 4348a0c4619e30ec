package org.portolan.desktop.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.portolan.api.report.Chart;
import org.portolan.desktop.files.FileDialog;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.render.Charts;

/** A chart in the theme: values on hover, saved as PNG by its button. */
public final class ChartPane extends JPanel {

    private static final int HEIGHT = 280;
    private static final int AROUND_BARS = 96;
    private static final int BAR = 21;

    private final transient Chart chart;
    private final transient Optional<ReportSite> site;

    public ChartPane(Chart chart, ReportSite site) {
        super(new BorderLayout());
        this.chart = chart;
        this.site = Optional.of(site);
        draw(site);
    }

    /** The theme changed: draw it again in the new colours. */
    @Override
    @SuppressWarnings("OptionalAssignedToNull") // Swing calls this from the constructor, before there is a site.
    public void updateUI() {
        super.updateUI();
        if (site != null) {
            site.ifPresent(this::draw);
        }
    }

    private void draw(ReportSite around) {
        removeAll();
        JFreeChart drawn = drawn(around);
        drawn.setTitle((String) null); // It stands above, in the type of the window.
        ChartPanel panel = new ChartPanel(drawn, false);
        panel.setPopupMenu(null);
        panel.setMouseZoomable(false);
        panel.setDisplayToolTips(true);
        panel.setInitialDelay(0);
        panel.setMinimumDrawWidth(0);
        panel.setMinimumDrawHeight(0);
        panel.setMaximumDrawWidth(Integer.MAX_VALUE);
        panel.setMaximumDrawHeight(Integer.MAX_VALUE);
        panel.setPreferredSize(UIScale.scale(new Dimension(480, height(drawn.getPlot()))));
        String title = around.words().say(chart.title());
        Parts.named(panel, title);
        add(panel);
        add(head(title, around), BorderLayout.NORTH);
        revalidate();
    }

    /** Bars that lie down need a line each, or their names and numbers touch. */
    private static int height(Plot plot) {
        return plot instanceof CategoryPlot bars && PlotOrientation.HORIZONTAL.equals(bars.getOrientation())
                ? Math.max(HEIGHT, AROUND_BARS + BAR * bars.getCategories().size())
                : HEIGHT;
    }

    private JFreeChart drawn(ReportSite around) {
        return Charts.draw(
                chart,
                Shade.chartPalette(),
                around.words().texts(),
                around.words().locale());
    }

    private JComponent head(String title, ReportSite around) {
        JPanel head = Parts.panel("insets 0, fillx", "[grow, fill]8[]", "");
        head.add(Parts.sentence(title, "strong"), "wmin 40");
        head.add(Parts.icon("image-outline", around.words().say("chart.save", title), () -> save(title, around)));
        return head;
    }

    private void save(String title, ReportSite around) {
        new FileDialog(around.words().say("chart.save", title), around.words())
                .save(this, ExportButton.fileName(title) + ".png")
                .ifPresent(target -> {
                    int width = Math.max(getWidth(), 480) * 2;
                    BufferedImage image = drawn(around).createBufferedImage(width, width * 9 / 16);
                    around.write(target, (file, progress) -> ImageIO.write(image, "png", file.toFile()));
                });
    }
}
