package org.portolan.courses.view.author;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** A title, and a folder that follows from it until another one is written. */
final class NewCoursePane extends JPanel {

    private final JTextField title = new JTextField(32);
    private final JTextField folder = new JTextField(32);
    private transient Path shelf;

    NewCoursePane(Desk desk, Path shelf) {
        super(new MigLayout("insets 0, fillx, wrap 2", "[grow, fill]8[]"));
        this.shelf = shelf;
        JButton choose = new JButton(desk.say(Text.of("courses.author.new-course.choose")));
        choose.addActionListener(event -> choose());
        add(label(desk.say(Text.of("courses.author.new-course.name")), title), "span 2");
        add(title, "span 2");
        add(label(desk.say(Text.of("courses.author.new-course.folder")), folder), "span 2, gaptop 8");
        add(folder);
        add(choose);
        title.addAncestorListener(new Focus());
        title.getDocument().addDocumentListener(new Edited(this::follow));
        follow();
    }

    static JLabel label(String words, JComponent of) {
        JLabel label = new JLabel(words);
        label.setLabelFor(of);
        label.putClientProperty("FlatLaf.styleClass", "dim");
        return label;
    }

    private void follow() {
        String name =
                title.getText().strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        folder.setText(shelf.resolve(name).toString());
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(shelf.toFile());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            shelf = chooser.getSelectedFile().toPath();
            follow();
        }
    }

    String title() {
        return title.getText();
    }

    Path folder() {
        return Path.of(folder.getText().strip()).toAbsolutePath();
    }
}
