package org.portolan.logistics.view.sheets;

import java.awt.CardLayout;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JPanel;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** The sheets that are there, or the workbook that is being read; which of them, a change of language does not forget. */
final class SheetDeskPane extends JPanel {

    private static final String SHELF = "shelf";
    private static final String WORKBOOK = "workbook";

    private final Desk desk;
    private final CardLayout cards = new CardLayout();
    private final WorkbookPane workbook;

    SheetDeskPane(Desk desk) {
        this.desk = desk;
        setLayout(cards);
        workbook = new WorkbookPane(desk, this::choose, this::shelf);
        ShelfPane shelf = new ShelfPane(desk, this::choose);
        add(shelf, SHELF);
        add(workbook, WORKBOOK);
        desk.onFile(this::read);
        last().ifPresent(file -> {
            workbook.open(file, Kept.corrections(desk.bench().settings()));
            cards.show(this, WORKBOOK);
        });
    }

    private Optional<Path> last() {
        try {
            return Kept.file(desk.bench().settings()).map(Path::of);
        } catch (InvalidPathException moved) {
            // The workspace came from a computer with other names of files: the list of sheets is a good beginning too.
            return Optional.empty();
        }
    }

    private void choose() {
        desk.chooseFile(Text.of("logistics.sheet-desk.choose")).ifPresent(this::read);
    }

    private void read(Path file) {
        workbook.open(file, Optional.empty());
        cards.show(this, WORKBOOK);
    }

    private void shelf() {
        Kept.forget(desk.bench().settings());
        cards.show(this, SHELF);
    }
}
