package org.portolan.research.view.candidates;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.command.score.PresetWeights;
import org.portolan.research.view.Choice;
import org.portolan.research.view.Entries;
import org.portolan.research.view.Parts;

/** By whose weights candidates are compared, and the ways to have more or fewer of them. */
final class RankingForm extends Entries {

    private final JComboBox<Choice> preset;

    /**
     * Make it.
     *
     * @param weigh gets the set of weights that a person chose, also where it is the same again
     */
    RankingForm(Desk desk, Consumer<String> weigh, Runnable add, Runnable load, Runnable remove) {
        super(desk, "research.score", "research.candidates-desk");
        add(Parts.label(desk.say(Text.of("research.candidates-desk.weights")), "h3"), "span 2, wmin 0");
        preset = choice(
                this,
                "preset",
                PresetWeights.names().stream()
                        .map(name -> new Choice(name, desk.say(Text.of("research.score.preset." + name))))
                        .toList());
        preset.addActionListener(event -> {
            entered();
            weigh.accept(chosen());
        });
        add(
                Parts.sentence(desk.say(Text.of("research.candidates-desk.weights.help")), "secondary"),
                "newline, span 2, wmin 0");
        JButton again = Parts.styled(
                Parts.button(desk, "research.candidates-desk.as-published", "restore", () -> weigh.accept(chosen())),
                "link");
        again.setHorizontalAlignment(JButton.LEADING);
        add(again, "newline, span 2");
        add(
                Parts.label(desk.say(Text.of("research.score.candidates.title")), "h3"),
                "newline, span 2, wmin 0, gaptop 8");
        add(
                Parts.styled(Parts.button(desk, "research.candidates-desk.add", "plus", add), "primary"),
                "newline, span 2, growx 0");
        add(
                Parts.button(desk, "research.candidates-desk.load", "folder-open-outline", load),
                "newline, span 2, growx 0");
        add(Parts.button(desk, "research.candidates-desk.remove", "minus", remove), "newline, span 2, growx 0");
        add(
                Parts.sentence(desk.say(Text.of("research.score.candidates.help")), "secondary"),
                "newline, span 2, wmin 0");
    }

    /** The set of weights. */
    String chosen() {
        return preset.getSelectedItem() instanceof Choice choice ? choice.value() : "";
    }
}
