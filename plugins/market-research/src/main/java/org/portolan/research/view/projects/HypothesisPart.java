package org.portolan.research.view.projects;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Card;
import org.portolan.research.view.Parts;

/** A hypothesis with what speaks for it at the left, against it at the right, and what is open below. */
final class HypothesisPart extends JPanel {

    private final Table evidence;
    private final transient Desk desk;

    HypothesisPart(Table evidence, Desk desk) {
        super(new MigLayout("insets 0, fillx, wrap 2, gap 8 8", "[grow, fill, sg][grow, fill, sg]", "[top]"));
        this.evidence = evidence;
        this.desk = desk;
        setOpaque(false);
        add(Parts.sentence(desk.say(evidence.title()), "strong"), "span 2, wmin 0, gaptop 8");
        if (evidence.rows().isEmpty()) {
            add(Parts.sentence(desk.say(evidence.whenEmpty()), "dim"), "span 2, wmin 0");
            return;
        }
        add(side("for", "good"), "wmin 0");
        add(side("against", "red"), "wmin 0");
        List<Integer> open = rows("open");
        if (!open.isEmpty()) {
            add(side("open", "dim"), "span 2, wmin 0");
        }
    }

    private List<Integer> rows(String stance) {
        return IntStream.range(0, evidence.rows().size())
                .filter(row -> Answer.cell(evidence, row, "stance")
                        .value()
                        .filter(value ->
                                value instanceof Text text && text.key().equals("research.stance." + stance))
                        .isPresent())
                .boxed()
                .toList();
    }

    private JPanel side(String stance, String style) {
        List<Integer> rows = rows(stance);
        JPanel side = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 8", "[grow, fill]", ""));
        side.setOpaque(false);
        String word = desk.say(Text.of("research.stance." + stance));
        side.add(Parts.label(word + " · " + rows.size(), style), "wmin 0");
        rows.forEach(row -> side.add(card(row, word), "wmin 0"));
        return side;
    }

    private Card card(int row, String stance) {
        Card card = new Card();
        String words = word(row, "words");
        String below = Stream.of(word(row, "kind"), word(row, "source"), word(row, "pinned"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        card.add(Parts.sentence(words, ""), "wmin 0");
        card.add(Parts.sentence(below, "secondary"), "wmin 0");
        card.getAccessibleContext().setAccessibleName(stance + ": " + words + ", " + below);
        return card;
    }

    private String word(int row, String column) {
        return Answer.cell(evidence, row, column).value().map(desk::sayValue).orElse("");
    }
}
