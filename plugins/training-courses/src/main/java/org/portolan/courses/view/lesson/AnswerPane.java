package org.portolan.courses.view.lesson;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.question.Answer;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** What a learner answers a question with: buttons, fields, a list to sort. */
public final class AnswerPane extends JPanel {

    private final transient Desk desk;
    private final transient Supplier<Answer> answer;

    /** @param seed for the order in which things are shown: the same step shows them alike each time */
    public AnswerPane(Desk desk, Task task, long seed, Runnable entered) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[grow, fill]"));
        setOpaque(false);
        this.desk = desk;
        this.answer = build(task, new Random(seed), entered);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "enter");
        getActionMap().put("enter", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                entered.run();
            }
        });
    }

    /** What takes the keyboard first; empty where there is nothing to enter. */
    Optional<JComponent> first() {
        return Arrays.stream(getComponents())
                .flatMap(child -> child instanceof JScrollPane scroll
                        ? Stream.of(scroll.getViewport().getView())
                        : child instanceof JPanel panel ? Arrays.stream(panel.getComponents()) : Stream.of(child))
                .filter(child -> child instanceof AbstractButton
                        || child instanceof JTextComponent
                        || child instanceof JComboBox<?>
                        || child instanceof JList<?>)
                .map(JComponent.class::cast)
                .findFirst();
    }

    /** What was answered so far; {@link Answer.Nothing} where nothing was. */
    Answer answer() {
        return answer.get();
    }

    private Supplier<Answer> build(Task task, Random random, Runnable entered) {
        if (task instanceof Task.Choice choice) {
            return choice(choice, random);
        }
        if (task instanceof Task.TrueFalse) {
            return truth();
        }
        if (task instanceof Task.Ordering ordering) {
            return ordering(ordering, random);
        }
        if (task instanceof Task.Matching matching) {
            return matching(matching, random);
        }
        if (task instanceof Task.Cloze cloze) {
            return cloze(cloze, random, entered);
        }
        if (task instanceof Task.Essay) {
            JTextArea area = new JTextArea(5, 20);
            area.setLineWrap(true);
            area.setWrapStyleWord(true);
            add(area);
            return () -> written(area.getText());
        }
        if (task instanceof Task.Description) {
            return Answer.Nothing::new;
        }
        String unit = task instanceof Task.Numeric number ? number.unit() : "";
        return field(unit, entered);
    }

    private static Answer written(String text) {
        return text.isBlank() ? new Answer.Nothing() : new Answer.Written(text.strip());
    }

    private Supplier<Answer> field(String unit, Runnable entered) {
        JTextField field = new JTextField(14);
        field.addActionListener(event -> entered.run());
        field.getAccessibleContext().setAccessibleName(desk.say(Text.of("courses.lesson.answer")));
        add(field, unit.isEmpty() ? "wmax 320" : "split 2, wmax 320");
        if (!unit.isEmpty()) {
            add(new JLabel(unit));
        }
        return () -> written(field.getText());
    }

    private Supplier<Answer> choice(Task.Choice choice, Random random) {
        List<Integer> order = order(choice.options().size(), choice.shuffled(), random);
        List<AbstractButton> buttons = new ArrayList<>(Collections.nCopies(order.size(), null));
        ButtonGroup group = new ButtonGroup();
        for (int at : order) {
            String words =
                    "<html>" + Written.html(choice.options().get(at).text()).replaceAll("</?p>", "");
            AbstractButton button = choice.several() ? new JCheckBox(words) : new JRadioButton(words);
            button.setOpaque(false);
            if (!choice.several()) {
                group.add(button);
            }
            buttons.set(at, button);
            add(button, "wmin 60");
        }
        return () -> {
            Set<Integer> chosen = new HashSet<>();
            for (int i = 0; i < buttons.size(); i++) {
                if (buttons.get(i).isSelected()) {
                    chosen.add(i);
                }
            }
            return chosen.isEmpty() ? new Answer.Nothing() : new Answer.Chosen(chosen);
        };
    }

    private Supplier<Answer> truth() {
        JRadioButton yes = new JRadioButton(desk.say(Text.of("courses.lesson.true")));
        JRadioButton no = new JRadioButton(desk.say(Text.of("courses.lesson.false")));
        ButtonGroup group = new ButtonGroup();
        group.add(yes);
        group.add(no);
        add(yes);
        add(no);
        return () -> yes.isSelected() || no.isSelected() ? new Answer.Said(yes.isSelected()) : new Answer.Nothing();
    }

    private Supplier<Answer> ordering(Task.Ordering ordering, Random random) {
        List<Integer> order = order(ordering.inOrder().size(), true, random);
        DefaultListModel<String> model = new DefaultListModel<>();
        List<Integer> places = new ArrayList<>(order);
        places.forEach(at -> model.addElement(Written.plain(ordering.inOrder().get(at))));
        JList<String> list = new JList<>(model);
        list.setSelectedIndex(0);
        JButton up = new JButton(desk.say(Text.of("courses.lesson.up")), desk.icon("arrow-up"));
        JButton down = new JButton(desk.say(Text.of("courses.lesson.down")), desk.icon("arrow-down"));
        up.addActionListener(event -> move(list, model, places, -1));
        down.addActionListener(event -> move(list, model, places, 1));
        add(list, "wmin 60");
        add(up, "split 2, growx 0");
        add(down, "growx 0");
        return () -> new Answer.Arranged(List.copyOf(places));
    }

    private static void move(JList<String> list, DefaultListModel<String> model, List<Integer> places, int by) {
        int from = list.getSelectedIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < model.size()) {
            model.add(to, model.remove(from));
            places.add(to, places.remove(from));
            list.setSelectedIndex(to);
        }
    }

    private Supplier<Answer> matching(Task.Matching matching, Random random) {
        List<Integer> order = order(matching.rights().size(), true, random);
        List<JComboBox<String>> boxes = new ArrayList<>();
        for (Task.Pair pair : matching.pairs()) {
            JComboBox<String> box =
                    box(order.stream().map(at -> matching.rights().get(at)).toList());
            boxes.add(box);
            add(new Written(pair.left()), "split 2, w 50%, wmin 40");
            add(box, "w 50%, wmin 60");
        }
        return () -> new Answer.Matched(boxes.stream()
                .map(box -> box.getSelectedIndex() <= 0 ? -1 : order.get(box.getSelectedIndex() - 1))
                .toList());
    }

    private Supplier<Answer> cloze(Task.Cloze cloze, Random random, Runnable entered) {
        List<Supplier<Answer>> gaps = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Task.Part part : cloze.parts()) {
            if (part instanceof Task.Words text) {
                words.append(text.text().text());
            } else {
                gaps.add(null);
                words.append(" **[").append(gaps.size()).append("]** ");
            }
        }
        add(new Written(Prose.markdown(words.toString())), "wmin 60");
        int number = 0;
        for (Task.Gap gap : cloze.gaps()) {
            add(new JLabel("[" + (number + 1) + "]"), "split 2, growx 0");
            gaps.set(number++, gap(gap.task(), random, entered));
        }
        return () -> new Answer.Filled(gaps.stream().map(Supplier::get).toList());
    }

    private Supplier<Answer> gap(Task task, Random random, Runnable entered) {
        if (task instanceof Task.Choice choice) {
            List<Integer> order = order(choice.options().size(), choice.shuffled(), random);
            JComboBox<String> box = box(
                    order.stream().map(at -> choice.options().get(at).text()).toList());
            add(box, "wmin 60");
            return () -> box.getSelectedIndex() <= 0
                    ? new Answer.Nothing()
                    : Answer.Chosen.of(order.get(box.getSelectedIndex() - 1));
        }
        JTextField field = new JTextField(12);
        field.addActionListener(event -> entered.run());
        add(field, "wmin 60");
        return () -> written(field.getText());
    }

    private static JComboBox<String> box(List<Prose> choices) {
        JComboBox<String> box = new JComboBox<>();
        box.addItem(" ");
        choices.forEach(choice -> box.addItem(Written.plain(choice)));
        return box;
    }

    private static List<Integer> order(int size, boolean shuffled, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        if (shuffled) {
            Collections.shuffle(order, random);
            if (size > 1 && IntStream.range(0, size).allMatch(i -> order.get(i) == i)) {
                // A list to sort must not come sorted.
                Collections.swap(order, 0, size - 1);
            }
        }
        return order;
    }
}
