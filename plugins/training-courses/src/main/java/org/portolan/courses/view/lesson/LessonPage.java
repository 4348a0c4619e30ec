package org.portolan.courses.view.lesson;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.courses.command.people.SkillNames;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.question.Prose;

/** What there is to know of the lesson that was chosen, or of the course, and what can be done with it. */
final class LessonPage extends Filling {

    private final transient Desk desk;
    private final transient Doing doing;

    /** Where what came of a button is told: below the buttons. */
    private int afterButtons;

    /** What can be done with a lesson. */
    interface Doing {

        void begin(LessonRow row, Lesson lesson, boolean presenting);

        void rehearse(LessonRow row, Lesson lesson);

        /** Open the folder in which the course is written at the author’s desk. */
        void edit(Path folder);
    }

    LessonPage(Desk desk, Doing doing) {
        super(new MigLayout("insets 24, fillx, wrap 1, gapy 10, hidemode 3", "[grow, fill]"));
        this.desk = desk;
        this.doing = doing;
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.lesson." + key, arguments));
    }

    /** Show this sentence alone. */
    void say(Text text) {
        removeAll();
        add(new Written(Prose.plain(desk.say(text))), "wmin 60");
        redraw();
    }

    void show(LessonRow row) {
        removeAll();
        JLabel title = new JLabel("<html>" + Written.plain(Prose.plain(row.title())));
        title.putClientProperty("FlatLaf.styleClass", "h1");
        add(title, "wmin 60");
        row.lesson().ifPresentOrElse(lesson -> show(row, lesson), () -> {
            add(new Written(Prose.markdown(row.version().summary())), "wmin 60");
            afterButtons = getComponentCount();
        });
        redraw();
    }

    private void show(LessonRow row, Lesson lesson) {
        JLabel facts = new JLabel(say("facts", lesson.minutes(), lesson.steps().size()));
        facts.putClientProperty("FlatLaf.styleClass", "dim");
        add(facts, "wmin 60");
        if (lesson.own().isPresent()) {
            add(new JLabel(say("own"), desk.icon("shield-check-outline"), JLabel.LEADING), "wmin 60");
        }
        if (!row.missing().isEmpty()) {
            add(new JLabel(say("locked", names(row.missing())), desk.icon("lock-outline"), JLabel.LEADING));
        }
        add(buttons(row, lesson));
        afterButtons = getComponentCount();
        for (Step step : lesson.steps()) {
            add(new StepLabel(desk, step, Optional.ofNullable(row.best().get(step.number()))), "wmin 60");
        }
    }

    /** Skills as people call them, in the same order each time. */
    private String names(Set<String> skills) {
        return new SkillNames(desk.bench()).list(skills.stream().sorted().toList());
    }

    private JPanel buttons(LessonRow row, Lesson lesson) {
        JPanel buttons = new JPanel(new MigLayout("insets 0"));
        buttons.setOpaque(false);
        JButton begin = button("begin", "play", () -> doing.begin(row, lesson, false));
        begin.putClientProperty("FlatLaf.styleClass", "primary");
        begin.setEnabled(row.isOpen());
        buttons.add(begin);
        buttons.add(button("present", "presentation-play", () -> doing.begin(row, lesson, true)));
        buttons.add(button("rehearse", "clipboard-check-outline", () -> doing.rehearse(row, lesson)));
        row.entry()
                .folder()
                .ifPresent(written -> buttons.add(button("edit", "pencil-outline", () -> doing.edit(written))));
        return buttons;
    }

    private JButton button(String key, String icon, Runnable action) {
        JButton button = new JButton(say(key), desk.icon(icon));
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Show the lesson, and below its buttons what came of one. */
    void show(LessonRow row, JComponent told) {
        show(row);
        add(told, "wmin 60", afterButtons);
        redraw();
    }

    private void redraw() {
        revalidate();
        repaint();
    }
}
