package org.portolan.research.intake.trends;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.text.Text;

/**
 * Downloads of Google Trends: interest over time ({@code multiTimeline.csv}, {@code time_series_…}), by region
 * ({@code geoMap.csv}), related queries and topics ({@code relatedQueries.csv}, {@code relatedEntities.csv},
 * {@code searched_with_…}). In any language of the interface and at any grain.
 *
 * <p>Two answers may be given unasked: {@code term}, where the file names none, and {@code geo}.
 */
public final class GoogleTrends implements FileFormat {

    @Override
    public String id() {
        return "research.google-trends";
    }

    @Override
    public Recognition recognise(Sample sample) {
        return sample.grids().stream()
                .flatMap(grid -> Layout.of(grid.rows(), sample.fileName()).stream())
                .findFirst()
                .map(layout -> Recognition.fits(layout.signs()))
                .orElse(Recognition.NONE);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        List<List<String>> rows =
                intake.grids().stream().findFirst().map(grid -> grid.rows()).orElse(List.of());
        Optional<Layout> layout = Layout.of(rows, source.fileName());
        if (layout.isEmpty()) {
            throw new Refusal(Text.of("research.trends.refused.shape", source.fileName()));
        }
        TrendsRows read = new TrendsRows(source, intake, layout.get(), rows);
        read.file();
        switch (layout.get().kind()) {
            case TIMELINE -> new Timeline(read).store();
            case REGIONS -> new Regions(read).store();
            case BLOCKS, LIST -> new Related(read).store();
        }
    }
}
