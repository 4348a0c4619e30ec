package org.portolan.desktop.files;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileFilter;
import org.portolan.desktop.words.Words;

/**
 * Asks a person for files. It begins where the last one ended, and speaks the window's language, which Swing's own words
 * for “all files” do not. Event thread.
 */
public final class FileDialog {

    /** Where the last dialog ended, for the rest of the run: a person looks for the next file beside the last. */
    private static Optional<File> last = Optional.empty();

    private final JFileChooser chooser;
    private final Words words;

    public FileDialog(String title, Words words) {
        this.words = words;
        chooser = new JFileChooser();
        chooser.setLocale(words.locale());
        chooser.setDialogTitle(title);
        last.ifPresent(chooser::setCurrentDirectory);
        chooser.setAcceptAllFileFilterUsed(false);
        chooser.setFileFilter(new EveryFile());
    }

    /** Begin in this folder where no dialog was open before in this run. */
    public FileDialog startingIn(Optional<File> folder) {
        folder.filter(known -> last.isEmpty()).ifPresent(chooser::setCurrentDirectory);
        return this;
    }

    /** Ask for files to read; none where the person thinks better of it. */
    public List<Path> open(Component around) {
        chooser.setMultiSelectionEnabled(true);
        return chooser.showOpenDialog(around) == JFileChooser.APPROVE_OPTION
                ? Arrays.stream(chooser.getSelectedFiles()).map(this::chosen).toList()
                : List.of();
    }

    /** Ask for one file to read. */
    public Optional<Path> openOne(Component around) {
        return answer(chooser.showOpenDialog(around));
    }

    /** Ask where to write a file. */
    public Optional<Path> save(Component around, String suggested) {
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), suggested));
        return answer(chooser.showSaveDialog(around));
    }

    /** Ask for a folder. */
    public Optional<Path> folder(Component around, String button) {
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return answer(chooser.showDialog(around, button));
    }

    private Optional<Path> answer(int answer) {
        return answer == JFileChooser.APPROVE_OPTION
                ? Optional.of(chosen(chooser.getSelectedFile()))
                : Optional.empty();
    }

    private Path chosen(File file) {
        last = Optional.of(chooser.getCurrentDirectory());
        return file.toPath();
    }

    private final class EveryFile extends FileFilter {
        @Override
        public boolean accept(File file) {
            return true;
        }

        @Override
        public String getDescription() {
            return words.say("files.all");
        }
    }
}
