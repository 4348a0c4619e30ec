package org.portolan.intake;

import java.util.Comparator;
import java.util.List;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;

/** The beginning of a file. */
final class TableSample implements Sample {

    private final String fileName;
    private final byte[] firstBytes;
    private final List<Grid> grids;

    TableSample(String fileName, byte[] firstBytes, List<Grid> grids) {
        this.fileName = fileName;
        this.firstBytes = firstBytes.clone();
        this.grids = List.copyOf(grids);
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public byte[] firstBytes() {
        return firstBytes.clone();
    }

    @Override
    public List<Grid> grids() {
        return grids;
    }

    @Override
    public Recognition recognise(Header header) {
        return grids.stream()
                .map(grid -> HeaderMatch.find(header, grid.rows()).recognition())
                .max(Comparator.comparingDouble(Recognition::likeness)
                        .thenComparing(recognition -> recognition.understood().size()))
                .orElse(Recognition.NONE);
    }
}
