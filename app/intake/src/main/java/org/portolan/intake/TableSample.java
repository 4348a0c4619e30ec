package org.portolan.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.text.Text;

/** The beginning of a file. */
final class TableSample implements Sample {

    private final String fileName;
    private final byte[] firstBytes;
    private final List<Grid> grids;
    private final Optional<Text> obstacle;
    private final ZipContent content;

    TableSample(String fileName, byte[] firstBytes, List<Grid> grids, Optional<Text> obstacle, ZipContent content) {
        this.fileName = fileName;
        this.firstBytes = firstBytes.clone();
        this.grids = List.copyOf(grids);
        this.obstacle = obstacle;
        this.content = content;
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
    public Optional<Text> obstacle() {
        return obstacle;
    }

    @Override
    public List<String> entries() {
        return content.names();
    }

    @Override
    public Optional<byte[]> entry(String name) {
        return content.beginning(name);
    }

    @Override
    public Recognition recognise(Header header) {
        return grids.stream()
                .map(grid -> HeaderMatch.find(header, grid.sheet(), grid.rows()).recognition())
                .max(Comparator.comparingDouble(Recognition::likeness)
                        .thenComparing(recognition -> recognition.understood().size()))
                .orElse(Recognition.NONE);
    }
}
