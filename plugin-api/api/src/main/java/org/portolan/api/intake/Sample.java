package org.portolan.api.intake;

import java.util.List;
import java.util.Optional;
import org.portolan.api.text.Text;

/** The beginning of a file, read once by the host for all formats. */
public interface Sample {

    /** The file's name without folders. */
    String fileName();

    /** The first 64 KiB, or less where the file is shorter. */
    byte[] firstBytes();

    /** The first 60 rows of each sheet; one grid for CSV and TSV, none where the file is no table. */
    List<Grid> grids();

    /** Why this file is no table, and what a person can do about it; empty where it has grids. */
    default Optional<Text> obstacle() {
        return Optional.empty();
    }

    /** The names of what is in an archive, in its order, at most 10,000 of them; none where the file is no archive. */
    default List<String> entries() {
        return List.of();
    }

    /**
     * The first 64 KiB of what is in an archive under this name; empty where there is no such thing, or it cannot be
     * unpacked.
     */
    default Optional<byte[]> entry(String name) {
        return Optional.empty();
    }

    /** Find a header in the grids and judge how well it fits. */
    Recognition recognise(Header header);

    /**
     * The beginning of a sheet.
     *
     * @param sheet its name; empty for CSV and TSV
     * @param rows cells as text, from row 1 of the file
     */
    record Grid(String sheet, List<List<String>> rows) {}
}
