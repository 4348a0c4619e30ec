package org.portolan.research.view.candidates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.model.score.GoodsKind;
import org.portolan.research.view.Entries;
import org.portolan.research.view.Folded;
import org.portolan.research.view.Parts;

/** What is known of one candidate: what must be said first, all else folded. What was typed for each is remembered. */
final class FeasibilityForm extends Entries {

    private static final String OF = "research.candidates-desk.of.";

    private final Map<GoodsKind, JCheckBox> kinds = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final JButton check;
    private final JButton cancel;

    FeasibilityForm(Desk desk, Runnable ask, Runnable stop) {
        super(desk, "research.feasibility", "research.candidates-desk.sheet");
        add(Parts.label(desk.say(Text.of("research.candidates-desk.page.feasibility")), "h3"), "span 2, wmin 0");
        names.add("product");
        text(this, "product", desk.say(Text.of("research.projects-desk.name.example")));
        halves(this, "market", "US", "price", "24.99 USD", "goods", "5.20 USD", "units", "300");
        halves(this, "size", "30x22x8 cm", "weight", "0.4 kg");
        names.add("category");
        text(this, "category", "Home & Kitchen");
        folded("kinds", kinds());
        JPanel costs = group();
        halves(costs, "freight", "1.10 USD", "fulfilment", "4.20 USD", "referral", "15%", "vat", "19%");
        halves(costs, "ads", "10%", "returns", "5%", "returnCost", "2 USD", "resale", "0%");
        halves(costs, "storage", "0.30 USD", "other", "0.10 USD", "from", "CN", "hs", "9405.11");
        halves(costs, "dutyRate", "3.9%", "targetMargin", "15%");
        folded("costs", costs);
        JPanel money = group();
        halves(money, "leadDays", "60", "coverDays", "45", "cash", "8000 USD");
        folded("capital", money);
        JPanel spread = group();
        halves(spread, "priceSpread", "10%", "goodsSpread", "5%", "freightSpread", "20%", "adsSpread", "30%");
        halves(spread, "returnsSpread", "50%", "runs", "10000", "seed", "1");
        folded("spread", spread);
        check = Parts.styled(Parts.button(desk, "research.candidates-desk.reckon", "", ask), "primary");
        cancel = Parts.button(desk, "research.desk.cancel", "", stop);
        JPanel line = new JPanel(new MigLayout("insets 0, hidemode 3", "[]8[]", ""));
        line.setOpaque(false);
        line.add(check);
        line.add(cancel);
        add(line, "newline, span 2, gaptop 4");
        Parts.onKey(this, "ENTER", ask);
        busy(false);
    }

    private static JPanel group() {
        JPanel group =
                new JPanel(new MigLayout("insets 0, fillx, wrap 2, gap 8 12", "[grow, fill, sg][grow, fill, sg]", ""));
        group.setOpaque(false);
        return group;
    }

    private void halves(JPanel place, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            names.add(pairs[i]);
            half(place, pairs[i], pairs[i + 1]);
        }
    }

    private void folded(String name, JPanel part) {
        add(
                new Folded(desk.say(Text.of("research.candidates-desk.group." + name)), part, desk),
                "newline, span 2, wmin 0");
    }

    private JPanel kinds() {
        JPanel boxes =
                new JPanel(new MigLayout("insets 0, fillx, wrap 2, gap 8 0", "[grow, fill, sg][grow, fill, sg]", ""));
        boxes.setOpaque(false);
        List<String> before = remembered("kinds").lines().toList();
        for (GoodsKind kind : GoodsKind.values()) {
            String word = written(kind);
            JCheckBox box = new JCheckBox(desk.say(Text.of("research.goods-kind." + word)), before.contains(word));
            kinds.put(kind, box);
            boxes.add(box, "wmin 0");
        }
        value(
                "kinds",
                () -> kinds.entrySet().stream()
                        .filter(one -> one.getValue().isSelected())
                        .map(one -> written(one.getKey()))
                        .toList());
        return boxes;
    }

    private static String written(GoodsKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True where enough is said to reckon with. */
    boolean isReady() {
        return List.of("product", "market", "price", "goods").stream()
                .noneMatch(name -> read(name).isEmpty());
    }

    String product() {
        return read("product");
    }

    /** Remember what stands here for its product. */
    void keep() {
        String held = names.stream()
                .filter(name -> !read(name).isEmpty())
                .map(name -> name + "=" + read(name))
                .collect(Collectors.joining("\n"));
        desk.bench().settings().put(OF + product(), held);
    }

    /** Another product: what was typed for it comes back; for a new one the market stays, and its own numbers go. */
    void take(String product) {
        desk.bench()
                .settings()
                .get(OF + product)
                .ifPresentOrElse(
                        held -> {
                            names.forEach(name -> write(name, ""));
                            held.lines()
                                    .map(line -> line.split("=", 2))
                                    .filter(parts -> parts.length == 2)
                                    .forEach(parts -> write(parts[0], parts[1]));
                        },
                        () -> List.of("price", "goods", "size", "weight", "units")
                                .forEach(name -> write(name, "")));
        write("product", product);
    }

    void busy(boolean busy) {
        check.setEnabled(!busy);
        cancel.setVisible(busy);
    }
}
