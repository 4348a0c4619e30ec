package org.portolan.api.view;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;

/** Takes a file that is dropped on a part of a view; copying and pasting go on there as they did. */
public final class FileDrop extends TransferHandler {

    private final transient Optional<TransferHandler> before;
    private final transient Consumer<Path> taken;

    private FileDrop(Optional<TransferHandler> before, Consumer<Path> taken) {
        this.before = before;
        this.taken = taken;
    }

    /** Let this part take a file; where several are dropped at once, it takes the first. */
    public static void on(JComponent part, Consumer<Path> taken) {
        part.setTransferHandler(new FileDrop(Optional.ofNullable(part.getTransferHandler()), taken));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return isFile(support) || before.filter(old -> old.canImport(support)).isPresent();
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!isFile(support)) {
            return before.filter(old -> old.importData(support)).isPresent();
        }
        try {
            if (support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor) instanceof List<?> files
                    && !files.isEmpty()
                    && files.get(0) instanceof File file) {
                taken.accept(file.toPath());
                return true;
            }
        } catch (UnsupportedFlavorException | IOException gone) {
            System.getLogger(FileDrop.class.getName())
                    .log(System.Logger.Level.WARNING, "what was dropped on a view could not be taken", gone);
        }
        return false;
    }

    @Override
    public int getSourceActions(JComponent part) {
        return before.map(old -> old.getSourceActions(part)).orElse(NONE);
    }

    @Override
    public void exportToClipboard(JComponent part, Clipboard clipboard, int action) {
        before.ifPresent(old -> old.exportToClipboard(part, clipboard, action));
    }

    @Override
    public void exportAsDrag(JComponent part, InputEvent event, int action) {
        before.ifPresent(old -> old.exportAsDrag(part, event, action));
    }

    private static boolean isFile(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }
}
