package org.portolan.logistics.view.sheets;

import java.awt.CardLayout;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Edge;
import org.portolan.api.view.Filling;
import org.portolan.logistics.command.sheets.SheetLook;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;
import org.portolan.logistics.view.Parts;

/** A workbook beside its reading: its cells at the left, the prices that come out below, what to look at at the right. */
final class WorkbookPane extends JPanel {

    private static final String LANE = "workbook";
    private static final double GRID_SHARE = 0.6;

    private final Desk desk;
    private final SheetWords words;
    private final GridTabs grids;
    private final PriceList prices;
    private final ReadingPane reading;
    private final WorkbookForm form;
    private final SheetImport intake;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel waiting = new JPanel(new MigLayout("insets 16, fillx, wrap 1", "[grow, fill]", ""));
    private final JPanel right = new JPanel(new MigLayout("insets 16, fillx, wrap 1, gapy 12", "[grow, fill]", ""));
    private final JSplitPane left = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
    private final JLabel title = Parts.label("", "h3");
    private final JLabel busy = Parts.label("", "secondary");
    private final JButton undo;
    private final JButton redo;
    private boolean divided;
    private Corrections corrections = new Corrections(Mapping.NONE);
    private Optional<SheetLook> look = Optional.empty();

    /**
     * Make it, empty.
     *
     * @param choose asks for another file
     * @param back leads to the sheets that are there
     */
    WorkbookPane(Desk desk, Runnable choose, Runnable back) {
        super(new MigLayout("insets 0, gap 0, fill, wrap 1", "[grow, fill]", "[][grow, fill]"));
        this.desk = desk;
        words = new SheetWords(desk);
        PointingMenu menu = new PointingMenu(words, () -> corrections.now(), this::ask, this::say, this::takeBack);
        grids = new GridTabs(words, menu);
        prices = new PriceList(desk, grids::go);
        reading = new ReadingPane(desk, words, this::takeBack, grids::go);
        intake = new SheetImport(desk, words);
        form = new WorkbookForm(desk, this::say, () -> keep(), () -> take());
        undo = button("undo", "undo", this::undo);
        redo = button("redo", "redo", this::redo);
        add(bar(choose, back), "growx");
        body.add(waiting, "waiting");
        body.add(parts(), "workbook");
        add(body, "grow");
        key("ctrl Z", this::undo);
        key("ctrl Y", this::redo);
        key("ctrl shift Z", this::redo);
    }

    private JPanel bar(Runnable choose, Runnable back) {
        JPanel bar = new JPanel(new MigLayout("insets 8 16 8 16, fillx", "[]8[]16[grow, fill]8[]8[][]", "[center]"));
        bar.setBorder(new Edge(Edge.Side.BOTTOM));
        bar.add(button("back", "arrow-left", back));
        bar.add(button("other", "folder-open-outline", choose));
        bar.add(title, "wmin 0");
        bar.add(busy);
        bar.add(undo);
        bar.add(redo);
        return bar;
    }

    private JPanel parts() {
        left.setTopComponent(grids);
        left.setBottomComponent(prices);
        left.setResizeWeight(GRID_SHARE);
        left.setBorder(null);
        right.add(form, "wmin 0");
        right.add(intake, "wmin 0");
        right.add(reading, "wmin 0");
        JPanel parts = new JPanel(new MigLayout(
                "insets 0, gap 0, fill", "[320lp:700lp:, grow, fill][][260lp:300lp:340lp, grow 0]", "[grow, fill]"));
        parts.add(left, "grow, wmin 0");
        parts.add(new JSeparator(SwingConstants.VERTICAL), "growy, wmin pref");
        parts.add(Filling.scrolled(right), "grow");
        return parts;
    }

    /** Open a file; with what was said of it before, where that is known. */
    void open(Path file, Optional<Mapping> said) {
        look = Optional.empty();
        title.setText(String.valueOf(file.getFileName()));
        intake.clear();
        wait(desk.say(Text.of("logistics.sheet-desk.opening", title.getText())));
        desk.work(
                LANE,
                Text.of("logistics.sheet-desk.opening", title.getText()),
                bench -> {
                    SheetLook seen = SheetLook.at(file, bench);
                    return said.isPresent() ? seen.said(said.get()) : seen;
                },
                this::opened,
                trouble -> wait(desk.say(trouble)));
    }

    private void opened(SheetLook seen) {
        corrections = new Corrections(seen.mapping());
        look = Optional.of(seen);
        form.open(seen);
        grids.open(seen);
        show(seen);
        cards.show(body, "workbook");
        // Only now is there a height to divide; from here on the person's own division stays.
        EventQueue.invokeLater(() -> {
            if (!divided && left.getHeight() > 0) {
                left.setDividerLocation(GRID_SHARE);
                divided = true;
            }
            right.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        });
    }

    private void show(SheetLook seen) {
        look = Optional.of(seen);
        busy.setText("");
        prices.show(seen.reading());
        reading.show(seen);
        undo.setEnabled(corrections.canUndo());
        redo.setEnabled(corrections.canRedo());
        form.allow(
                !corrections.now().pointings().isEmpty(),
                !seen.reading().rates().isEmpty());
        Kept.keep(desk.bench().settings(), seen.file(), corrections.now());
    }

    private void say(List<Pointing> said) {
        corrections.say(said);
        readAgain();
    }

    private void takeBack(Pointing said) {
        corrections.takeBack(said);
        readAgain();
    }

    private void undo() {
        corrections.undo();
        readAgain();
    }

    private void redo() {
        corrections.redo();
        readAgain();
    }

    private void readAgain() {
        look.filter(seen -> !seen.mapping().equals(corrections.now())).ifPresent(seen -> {
            Mapping now = corrections.now();
            busy.setText(words.say("reading"));
            desk.work(
                    LANE,
                    Text.of("logistics.sheet-desk.opening", seen.fileName()),
                    bench -> seen.said(now),
                    again -> {
                        grids.read(again);
                        form.read(again);
                        show(again);
                    },
                    trouble -> busy.setText(desk.say(trouble)));
        });
    }

    private void keep() {
        look.ifPresent(seen -> intake.keep(seen, form.layoutName()));
    }

    private void take() {
        look.ifPresent(seen -> intake.take(seen, form));
    }

    private Optional<String> ask(String what) {
        return Optional.ofNullable(JOptionPane.showInputDialog(
                        this, words.say("ask." + what), words.say("ask.title"), JOptionPane.PLAIN_MESSAGE))
                .map(String::strip)
                .filter(answer -> !answer.isEmpty());
    }

    private void wait(String sentence) {
        waiting.removeAll();
        waiting.add(Parts.sentence(sentence, "dim"), "wmin 0");
        waiting.revalidate();
        waiting.repaint();
        cards.show(body, "waiting");
    }

    private JButton button(String key, String icon, Runnable act) {
        JButton button = new JButton(words.say(key), desk.icon(icon));
        button.addActionListener(event -> act.run());
        return button;
    }

    private void key(String stroke, Runnable act) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }
}
