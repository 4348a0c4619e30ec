package org.portolan.desktop.importing;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files that are dropped anywhere on the window. */
public final class FileDrop extends TransferHandler {

    private final transient Consumer<List<Path>> files;

    public FileDrop(Consumer<List<Path>> files) {
        this.files = files;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        List<Path> dropped = dropped(support.getTransferable());
        if (dropped.isEmpty()) {
            return false;
        }
        files.accept(dropped);
        return true;
    }

    private static List<Path> dropped(Transferable transferable) {
        List<Path> paths = new ArrayList<>();
        try {
            if (transferable.getTransferData(DataFlavor.javaFileListFlavor) instanceof List<?> list) {
                for (Object one : list) {
                    if (one instanceof File file) {
                        paths.add(file.toPath());
                    }
                }
            }
        } catch (UnsupportedFlavorException | IOException e) {
            System.getLogger(FileDrop.class.getName())
                    .log(System.Logger.Level.WARNING, "what was dropped on the window could not be taken", e);
        }
        return paths;
    }
}
