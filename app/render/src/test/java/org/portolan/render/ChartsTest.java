package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Chart.Point;
import org.portolan.api.report.Chart.Series;
import org.portolan.api.report.Chart.Shape;
import org.portolan.api.text.Text;

class ChartsTest {

    @BeforeEach
    void letters_can_be_drawn() {
        Samples.assumeLetters();
    }

    private static Chart chart(Shape shape, Series... series) {
        return new Chart("c", Text.literal("标题"), Text.literal("x"), Text.literal("y"), shape, List.of(series));
    }

    private static Series series(Object... xs) {
        return new Series(
                Text.literal("s" + xs.length),
                List.of(xs).stream()
                        .map(x -> new Point(x, BigDecimal.TEN, "云途 " + x))
                        .toList());
    }

    private static JFreeChart draw(Chart chart, Locale locale) {
        return Charts.draw(chart, Charts.Palette.light(), Samples.BUNDLE, locale);
    }

    private static long inks(Chart chart, Charts.Palette palette) throws IOException {
        ChartPicture picture = ChartPicture.of(chart, palette, new Wording(Samples.BUNDLE, Samples.CHINESE))
                .orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertEquals(2 * picture.width(), image.getWidth());
        assertEquals(2 * picture.height(), image.getHeight());
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .filter(rgb -> rgb == palette.series().get(0).getRGB())
                .count();
    }

    @Test
    void points_bars_and_lines_are_drawn_in_the_colours_of_the_palette() throws IOException {
        for (Charts.Palette palette : List.of(Charts.Palette.light(), Charts.Palette.dark())) {
            assertTrue(inks(Samples.chart(), palette) > 100);
            assertTrue(inks(chart(Shape.BAR, series("DE", "FR")), palette) > 10_000);
            assertTrue(inks(chart(Shape.LINE, series(BigDecimal.ONE, BigDecimal.TEN)), palette) > 1_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_chart_without_points_says_so(Shape shape) throws IOException {
        JFreeChart drawn = draw(chart(shape), Samples.CHINESE);
        assertEquals("暂无可绘制的数据。", drawn.getPlot().getNoDataMessage());
        assertEquals(0, inks(chart(shape), Charts.Palette.light()));
    }

    @Test
    void bars_that_are_all_zero_stand_on_an_axis_that_can_be_read() {
        Series none = new Series(
                Text.literal("s"),
                List.of(new Point("<3", BigDecimal.ZERO, "<3"), new Point("3-5", BigDecimal.ZERO, "3-5")));
        assertEquals(
                new Range(0, 1),
                draw(chart(Shape.BAR, none), Locale.ENGLISH)
                        .getCategoryPlot()
                        .getRangeAxis()
                        .getRange());
    }

    @Test
    void a_legend_is_there_where_there_is_something_to_tell_apart() {
        Series one = series("DE");
        assertNull(draw(chart(Shape.BAR, one), Locale.ENGLISH).getLegend());
        assertEquals(
                2,
                draw(chart(Shape.BAR, one, series("DE", "FR")), Locale.ENGLISH)
                        .getPlot()
                        .getLegendItems()
                        .getItemCount());
    }

    @Test
    void dates_stand_on_the_axis_as_iso_days_whatever_the_time_zone() {
        JFreeChart drawn = draw(chart(Shape.LINE, series(LocalDate.of(2026, 11, 22))), Samples.CHINESE);
        XYPlot plot = drawn.getXYPlot();
        DateAxis axis = (DateAxis) plot.getDomainAxis();
        Number x = plot.getDataset().getX(0, 0);
        assertEquals("2026-11-22", axis.getDateFormatOverride().format(x.longValue()));
    }

    @Test
    void hovering_says_what_a_point_is_in_the_readers_numbers() {
        Chart chart = chart(
                Shape.SCATTER,
                new Series(
                        Text.literal("s"), List.of(new Point(new BigDecimal("2.5"), new BigDecimal("1041.2"), "UPS"))));
        XYPlot plot = draw(chart, Locale.GERMANY).getXYPlot();
        assertEquals(
                "UPS · 2,5 · 1.041,2",
                plot.getRenderer().getDefaultToolTipGenerator().generateToolTip(plot.getDataset(), 0, 0));
    }

    @Test
    void long_names_lie_beside_their_bars_so_that_they_can_be_read() {
        CategoryPlot standing = (CategoryPlot)
                draw(chart(Shape.BAR, series("DE")), Locale.ENGLISH).getPlot();
        CategoryPlot weeks = (CategoryPlot) draw(
                        chart(
                                Shape.BAR,
                                series(IntStream.rangeClosed(1, 12)
                                        .mapToObj(String::valueOf)
                                        .toArray())),
                        Locale.ENGLISH)
                .getPlot();
        CategoryPlot lying = (CategoryPlot)
                draw(chart(Shape.BAR, series("云途全球专线挂号（标快普货）")), Locale.ENGLISH).getPlot();
        assertEquals("PlotOrientation.VERTICAL", standing.getOrientation().toString());
        assertEquals("PlotOrientation.VERTICAL", weeks.getOrientation().toString());
        assertEquals("PlotOrientation.HORIZONTAL", lying.getOrientation().toString());
    }

    @Test
    void thousands_of_points_at_one_place_are_drawn() throws IOException {
        Object[] same = IntStream.range(0, 20_000).mapToObj(i -> BigDecimal.ONE).toArray();
        assertTrue(inks(chart(Shape.SCATTER, series(same)), Charts.Palette.light()) > 0);
    }
}
