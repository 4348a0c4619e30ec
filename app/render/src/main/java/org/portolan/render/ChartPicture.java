package org.portolan.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.portolan.api.report.Chart;

/**
 * A chart as a PNG of twice its size, so that it is sharp on a fine screen and in print. Its title is left to the page.
 */
final class ChartPicture {

    private static final int SCALE = 2;
    private static final int WIDTH = 880;
    private static final int HEIGHT = 340;
    private static final int BAR = 26;
    private static final int MOST_HEIGHT = 1_600;

    private final byte[] png;
    private final int height;

    private ChartPicture(byte[] png, int height) {
        this.png = png;
        this.height = height;
    }

    byte[] png() {
        return png.clone();
    }

    /** In pixels of the page. */
    int width() {
        return WIDTH;
    }

    /** In pixels of the page. */
    int height() {
        return height;
    }

    /** Draw a chart; empty on a machine without fonts, where the page shows its points as a table instead. */
    static Optional<ChartPicture> of(Chart chart, Charts.Palette palette, Wording wording) throws IOException {
        if (!DrawnLetters.arePossible()) {
            return Optional.empty();
        }
        JFreeChart drawn = Charts.draw(chart, palette, wording.texts(), wording.locale());
        drawn.setTitle((TextTitle) null);
        int height = height(chart, drawn);
        BufferedImage image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        drawn.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        graphics.dispose();
        return Optional.of(new ChartPicture(png(image), height));
    }

    private static int height(Chart chart, JFreeChart drawn) {
        if (!BarPlot.liesDown(drawn.getPlot())) {
            return HEIGHT;
        }
        int bars = chart.series().stream()
                .mapToInt(series -> series.points().size())
                .sum();
        return Math.min(Math.max(HEIGHT, 90 + bars * BAR), MOST_HEIGHT);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Not ImageIO's own choice, which is a temporary file.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
