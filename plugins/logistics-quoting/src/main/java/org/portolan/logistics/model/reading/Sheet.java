package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;

/** One sheet while its workbook is read. */
final class Sheet {

    final Page page;
    final List<Block> blocks;
    /** Rows that are headers, or zones. */
    final Set<Integer> used = new TreeSet<>();

    final Notes notes;

    Sheet(Page page, List<Block> blocks, Notes notes) {
        this.page = page;
        this.blocks = blocks;
        this.notes = notes;
    }

    boolean hasRates() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.RATES);
    }

    boolean isHeader(int row) {
        return blocks.stream().anyMatch(block -> block.headerFirst() <= row && row <= block.headerLast());
    }

    void use(Block block) {
        for (int row = block.headerFirst(); row <= block.headerLast(); row++) {
            used.add(row);
        }
    }

    /** Surcharges below the table and above the next one that has a name of its own; those above all tables are for all. */
    List<Notes.SheetSurcharge> surchargesOf(Block block) {
        List<Notes.SheetSurcharge> own = new ArrayList<>();
        for (Notes.SheetSurcharge surcharge : notes.surcharges()) {
            int row = surcharge.spot().row();
            boolean between = blocks.stream()
                    .anyMatch(other ->
                            other.kind() == Block.Kind.RATES && other.headerFirst() > row && hasName(row, other));
            boolean below = row > block.headerLast();
            boolean above = blocks.stream().noneMatch(other -> other.headerFirst() < row);
            if (above || !between || (below && row <= block.lastRow())) {
                own.add(surcharge);
            }
        }
        return own;
    }

    /** True where, between the row and the table, something names another service. */
    private boolean hasName(int row, Block block) {
        return notes.statements().stream()
                .anyMatch(one -> (one.topic() == Topic.CODE || one.topic() == Topic.NAME)
                        && one.spot().row() > row
                        && one.spot().row() < block.headerFirst());
    }

    /** Name the columns with numbers that nobody understood: what they say is left out. */
    void unread(Block block, String file, List<Finding> findings) {
        for (int column = 1; column <= page.width(); column++) {
            String header = page.line(block.headerLast(), column);
            boolean known = !block.at(column).isNone();
            boolean inside = column >= block.left() && column <= block.right() + 1;
            if (known || !inside || header.isEmpty()) {
                continue;
            }
            int numbers = 0;
            for (int row = block.headerLast() + 1; row <= Math.min(block.lastRow(), block.headerLast() + 10); row++) {
                numbers += RowLook.isNumber(page.line(row, column)) ? 1 : 0;
            }
            if (numbers > 0) {
                Spot at = page.spot(block.headerLast(), column);
                findings.add(Finding.warning(
                        at.in(file),
                        Text.of("logistics.reading.column", at.toString(), header),
                        Text.of("logistics.reading.column.remedy", Grid.column(column))));
            }
        }
    }

    SheetReading reading() {
        List<SheetReading.ColumnRead> columns = new ArrayList<>();
        for (Block block : blocks) {
            for (int column = block.left(); column <= Math.max(block.right(), block.left()); column++) {
                String header = page.line(block.headerLast(), column);
                Meaning meaning = block.at(column);
                if (!header.isEmpty() || !meaning.isNone()) {
                    columns.add(new SheetReading.ColumnRead(
                            page.spot(block.headerLast(), column),
                            block.headerFirst(),
                            block.lastRow(),
                            header,
                            meaning.role(),
                            MeaningWords.of(meaning),
                            meaning.sure()));
                }
            }
        }
        return new SheetReading(page.sheet(), false, columns, notes.read(), Layout.of(page, blocks));
    }
}
