package org.portolan.courses.view.review;

import java.awt.Image;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jsoup.nodes.Entities;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.memory.Intervals;
import org.portolan.courses.command.memory.Sitting.Asked;
import org.portolan.courses.model.cards.TypedAnswer;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.TypedComparison;

/** A card: its front, then its back with a button for each rating that says when the card would come back. */
final class CardPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final JLabel place = Style.label("", "secondary small");
    private final Side side;
    private final JTextField typed = new JTextField();
    private final JButton show;
    private final JPanel ratings = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow, fill, sg]", ""));
    private final Map<Rating, JButton> buttons = new EnumMap<>(Rating.class);
    private transient Optional<Asked> card = Optional.empty();
    private transient Map<String, Image> pictures = Map.of();
    private boolean open;

    CardPane(Desk desk, Consumer<Rating> rate) {
        super(new MigLayout("insets 24, fill, wrap 1, gapy 12, hidemode 3", "[grow, fill]", "[][grow, fill][][]"));
        this.desk = desk;
        side = new Side(desk.say(Text.of("courses.figure.card")));
        show = new JButton(desk.say(Text.of("courses.review-desk.show")));
        add(place, "wmin 0");
        JScrollPane pane = new JScrollPane(
                side, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        pane.setBorder(null);
        pane.getViewport().setOpaque(false);
        pane.setOpaque(false);
        add(pane, "grow, wmin 0, hmin 0");
        typed.getAccessibleContext().setAccessibleName(desk.say(Text.of("courses.review.answer.title")));
        typed.putClientProperty("JTextField.placeholderText", desk.say(Text.of("courses.review-desk.type")));
        typed.addActionListener(event -> reveal());
        add(typed, "wmin 0");
        show.addActionListener(event -> reveal());
        Style.of(show, "large");
        ratings.setOpaque(false);
        for (Rating rating : Rating.values()) {
            JButton button = new JButton();
            // The keys 1 to 4 do it from anywhere on the desk; the Tab key goes to what is written and chosen.
            button.setFocusable(false);
            button.addActionListener(event -> rate.accept(rating));
            buttons.put(rating, button);
            ratings.add(button, "grow, wmin 0, hmin 48lp");
        }
        add(show, "hmin 48lp, split 1");
        add(ratings, "wmin 0");
    }

    /** Show the front of a card. */
    void ask(Asked asked, Map<String, Image> read) {
        card = Optional.of(asked);
        pictures = read;
        open = false;
        place.setText(asked.standing().deck().replace("::", " › "));
        side.show(asked.face().front().text(), pictures, asked.face().rightToLeft());
        boolean writes = asked.face().typed().isPresent();
        typed.setText("");
        typed.setVisible(writes);
        turn();
        if (writes) {
            typed.requestFocusInWindow();
        } else {
            show.requestFocusInWindow();
        }
    }

    /** Show the back. */
    void reveal() {
        if (card.isEmpty() || open) {
            return;
        }
        open = true;
        Asked asked = card.get();
        side.show(
                compared(asked) + asked.face().back().text(),
                pictures,
                asked.face().rightToLeft());
        asked.outlook().after().forEach((rating, state) -> {
            String name = desk.say(Text.of("courses.rating." + rating.name().toLowerCase(Locale.ROOT)));
            String interval = desk.say(Intervals.until(state, asked.at()));
            JButton button = buttons.get(rating);
            if (button != null) {
                button.setText("<html><center>" + rating.number() + "&nbsp; " + name + "<br>" + interval);
                button.getAccessibleContext().setAccessibleName(name + ", " + interval);
            }
        });
        turn();
        requestFocusInWindow();
    }

    boolean isOpen() {
        return open;
    }

    Optional<Asked> card() {
        return card;
    }

    /**
     * True where what is typed goes into the answer.
     *
     * @param undoing what was written is taken back before an answer is
     */
    boolean isWriting(boolean undoing) {
        return typed.isFocusOwner() && !open && !(undoing && typed.getText().isEmpty());
    }

    /** The rating that Enter stands for: good, or again where what was typed is wrong. */
    Rating likely() {
        return card.flatMap(asked -> asked.face().typed())
                        .filter(expected -> !typed.getText().isBlank())
                        .filter(expected -> !comparison(expected).right())
                        .isPresent()
                ? Rating.AGAIN
                : Rating.GOOD;
    }

    private void turn() {
        typed.setEnabled(!open);
        show.setVisible(!open);
        ratings.setVisible(open);
        revalidate();
        repaint();
    }

    private TypedComparison comparison(TypedAnswer expected) {
        return TypedComparison.of(expected.expected(), typed.getText(), expected.accentsMatter());
    }

    /** What was typed beside what was expected: wrong letters are struck out, missing ones underlined. */
    private String compared(Asked asked) {
        if (asked.face().typed().isEmpty() || typed.getText().isBlank()) {
            return "";
        }
        TypedComparison comparison = comparison(asked.face().typed().get());
        StringBuilder html = new StringBuilder(comparison.right() ? "<p>✓ " : "<p>✗ ");
        for (TypedComparison.Part part : comparison.parts()) {
            String words = Entities.escape(part.text());
            html.append(
                    switch (part.kind()) {
                        case RIGHT -> words;
                        case WRONG -> "<s>" + words + "</s>";
                        case MISSING -> "<u>" + words + "</u>";
                    });
        }
        return html.append("</p><hr>").toString();
    }
}
