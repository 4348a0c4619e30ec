package org.portolan.courses.view.author;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.view.lesson.Written;

/** What an author sees who has no course open yet. */
final class BeginPane extends JPanel {

    BeginPane(Desk desk, AuthorBar bar) {
        super(new MigLayout("insets 32, fillx, wrap 1, gapy 12", "[grow, fill, 200:560:560]"));
        JLabel title = new JLabel(desk.say(Text.of("courses.author-desk.title")));
        title.putClientProperty("FlatLaf.styleClass", "h1");
        add(title);
        add(new Written(Prose.markdown(desk.say(Text.of("courses.author.begin")))), "wmin 60");
        JButton fresh = new JButton(desk.say(Text.of("courses.author.new-course")), desk.icon("folder-plus-outline"));
        fresh.putClientProperty("FlatLaf.styleClass", "primary");
        fresh.addActionListener(event -> bar.newCourse());
        JButton open = new JButton(desk.say(Text.of("courses.author.open-folder")), desk.icon("folder-open-outline"));
        open.addActionListener(event -> bar.openFolder());
        JPanel buttons = new JPanel(new MigLayout("insets 0"));
        buttons.setOpaque(false);
        buttons.add(fresh);
        buttons.add(open);
        add(buttons, "gaptop 8");
    }
}
