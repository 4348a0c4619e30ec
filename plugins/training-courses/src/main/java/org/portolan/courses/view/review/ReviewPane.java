package org.portolan.courses.view.review;

import java.awt.CardLayout;
import java.awt.Image;
import java.awt.event.ActionEvent;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.memory.Sitting;
import org.portolan.courses.command.memory.Sitting.Asked;
import org.portolan.courses.model.memory.Rating;

/** Decks on the left, the card in the middle, how it goes on the right. */
final class ReviewPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final String LANE = "card";
    private static final String UNDO = "control Z";

    private final transient Desk desk;
    private final DeckPane decks;
    private final CardPane card;
    private final OverviewPane overview;
    private final JPanel middle = new JPanel(new CardLayout());
    private final JPanel asking =
            new JPanel(new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[grow, fill][][]"));
    private final JLabel notice = Style.label("", "secondary");
    private final JTextArea sentence = new JTextArea();
    private final JButton bring;
    private String deck = "";
    private String tag = "";
    private long asked;

    ReviewPane(Desk desk) {
        super(new MigLayout(
                "insets 0, gap 0, fill",
                "[200lp:230lp:260lp, grow 0][][320lp:600lp:, grow, fill][][220lp:280lp:320lp, grow 0]",
                "[grow, fill]"));
        this.desk = desk;
        decks = new DeckPane(desk, this::choose, this::tagged);
        card = new CardPane(desk, this::rate);
        overview = new OverviewPane(desk);
        bring = new JButton(desk.say(Text.of("courses.review-desk.import")));
        bring.addActionListener(event -> desk.chooseImport());
        asking.add(card, "grow");
        asking.add(notice, "gapleft 24, gapright 24, wmin 0");
        asking.add(actions(), "gapleft 24, gapbottom 16");
        middle.add(asking, "card");
        middle.add(quiet(), "quiet");
        add(decks, "grow");
        add(new JSeparator(SwingConstants.VERTICAL), "growy, wmin pref");
        add(middle, "grow");
        add(new JSeparator(SwingConstants.VERTICAL), "growy, wmin pref");
        add(overview, "grow, aligny top");
        keys();
        desk.onFactsChanged(this::look);
        say(Text.of("courses.review-desk.looking"), false);
        look();
    }

    /** What is done with a deck on a task. */
    @FunctionalInterface
    private interface Doing {
        Sitting.Table run(Sitting sitting) throws Exception;
    }

    /** What came of it, with the pictures read. */
    private record Done(Sitting.Table table, Map<String, Image> pictures) {}

    private void look() {
        act(Sitting::next);
        desk.work(
                "tags",
                Text.of("courses.review-desk.tag"),
                bench -> new Sitting(bench, "", "").tags(),
                decks::offer,
                trouble -> {});
    }

    private void act(Doing doing) {
        String of = deck;
        String with = tag;
        desk.work(
                LANE,
                Text.of("courses.review-desk.title"),
                bench -> {
                    Sitting.Table table = doing.run(new Sitting(bench, of, with));
                    return new Done(
                            table,
                            table.card().map(one -> Pictures.of(one.pictures())).orElse(Map.of()));
                },
                this::show,
                this::refused);
    }

    /** How it goes, once what was done is kept. */
    private void lookOver() {
        String of = deck;
        desk.work(
                "overview",
                Text.of("courses.stats.title"),
                bench -> new Sitting(bench, of, "").overview(),
                overview::show,
                trouble -> {});
    }

    private void show(Done done) {
        decks.show(done.table().loads(), deck);
        notice.setText("");
        lookOver();
        if (done.table().card().isPresent()) {
            Asked next = done.table().card().get();
            asked = System.nanoTime();
            ((CardLayout) middle.getLayout()).show(middle, "card");
            card.ask(next, done.pictures());
        } else {
            boolean any = done.table().anyCards();
            say(Text.of(any ? "courses.review-desk.done" : "courses.review-desk.empty"), !any);
            done.table().waiting().ifPresent(waiting -> sentence.setText(sentence.getText() + " " + desk.say(waiting)));
        }
    }

    private void say(Text words, boolean offerImport) {
        sentence.setText(desk.say(words));
        bring.setVisible(offerImport);
        ((CardLayout) middle.getLayout()).show(middle, "quiet");
    }

    /** The card that is asked stays; where there is none, the sentence takes its place. */
    private void refused(Text trouble) {
        if (isAsking()) {
            notice.setText(desk.say(trouble));
        } else {
            say(trouble, false);
        }
    }

    private boolean isAsking() {
        return asking.isVisible() && card.card().isPresent();
    }

    private void choose(String other) {
        deck = other;
        act(Sitting::next);
    }

    private void tagged(String other) {
        tag = other;
        act(Sitting::next);
    }

    private void rate(Rating rating) {
        if (card.isOpen() && card.card().isPresent()) {
            Asked answered = card.card().get();
            long took = Math.min(60_000, (System.nanoTime() - asked) / 1_000_000);
            act(sitting -> sitting.answer(answered, rating, took));
        }
    }

    private void goOn() {
        if (card.isOpen()) {
            rate(card.likely());
        } else {
            card.reveal();
        }
    }

    private void withCard(Consumer<Asked> doing) {
        if (isAsking()) {
            card.card().ifPresent(doing);
        }
    }

    private JPanel quiet() {
        JPanel quiet =
                new JPanel(new MigLayout("insets 24, fill, wrap 1, hidemode 3", "[grow, center]", "push[]16[]push"));
        sentence.setEditable(false);
        sentence.setFocusable(false);
        sentence.setLineWrap(true);
        sentence.setWrapStyleWord(true);
        sentence.setOpaque(false);
        quiet.add(Style.of(sentence, "large"), "w 420lp:420lp, growx 0");
        quiet.add(bring);
        return quiet;
    }

    private JPanel actions() {
        JPanel actions = new JPanel(new MigLayout("insets 0, gapx 8", "", ""));
        actions.add(action("undo", "undo-variant", () -> act(Sitting::takeBack)));
        actions.add(action("bury", "sleep", () -> withCard(one -> act(sitting -> sitting.bury(one)))));
        actions.add(action("suspend", "pause", () -> withCard(one -> act(sitting -> sitting.suspend(one)))));
        return actions;
    }

    private JButton action(String name, String icon, Runnable doing) {
        JButton button = new JButton(desk.say(Text.of("courses.review-desk." + name)), desk.icon(icon));
        button.setFocusable(false);
        button.addActionListener(event -> doing.run());
        return Style.of(button, "small");
    }

    private void keys() {
        on("SPACE", this::goOn);
        on("ENTER", this::goOn);
        for (Rating rating : Rating.values()) {
            on(String.valueOf(rating.number()), () -> rate(rating));
            on("NUMPAD" + rating.number(), () -> rate(rating));
        }
        on(UNDO, () -> act(Sitting::takeBack));
        on("typed @", () -> withCard(one -> act(sitting -> sitting.suspend(one))));
        on("typed -", () -> withCard(one -> act(sitting -> sitting.bury(one))));
    }

    private void on(String key, Runnable doing) {
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (!card.isWriting(key.equals(UNDO))) {
                    doing.run();
                }
            }
        });
    }
}
