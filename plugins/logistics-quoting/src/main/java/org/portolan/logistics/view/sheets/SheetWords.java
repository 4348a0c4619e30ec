package org.portolan.logistics.view.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.model.reading.Pointing;
import org.portolan.logistics.model.reading.Role;

/** Says by words what readings and pointings say by the keys of scripts: {@code price-per-kg CNY} is a price per kg. */
final class SheetWords {

    private static final Pattern PARTS = Pattern.compile("\\s+(?=(?:band|zone|country|service)\\s)");

    private final Desk desk;

    SheetWords(Desk desk) {
        this.desk = desk;
    }

    String say(String key, Object... arguments) {
        return desk.say(Text.of("logistics.sheet-desk." + key, arguments));
    }

    String role(Role role) {
        return desk.say(Text.of("logistics.role." + role.key()));
    }

    String finding(Finding finding) {
        return (desk.say(finding.message()) + " " + desk.say(finding.remedy())).strip();
    }

    /** What a column or a row was taken for, or is said to be. */
    String meaning(String keys) {
        List<String> said = new ArrayList<>();
        for (String part : PARTS.split(keys.strip())) {
            said.add(part(part));
        }
        return String.join(say("meaning.comma"), said).strip();
    }

    private String part(String part) {
        String[] words = part.split("\\s+", 2);
        String head = words[0].toLowerCase(Locale.ROOT);
        String rest = words.length > 1 ? words[1] : "";
        if (List.of("band", "zone", "country", "service").contains(head) && !rest.isEmpty()) {
            return say("meaning." + head, rest);
        }
        if (List.of("header", "skip", "read").contains(head)) {
            return say("meaning." + head);
        }
        if (head.startsWith("price-per-") && !head.equals(Role.PRICE_PER_WEIGHT.key())) {
            // The unit of a price is in its name already.
            String money = rest.replaceFirst("^(?:kg|g|lb|oz)\\b\\s*", "");
            return (say("meaning.price-per", head.substring("price-per-".length())) + " " + money).strip();
        }
        Optional<Role> role = Role.of(head);
        return role.map(known -> (role(known) + " " + rest).strip()).orElse(part);
    }

    /** One thing that a person said. */
    String said(Pointing said) {
        String meaning = meaning(said.meaning());
        String where = said.sheet();
        if (!said.key().isEmpty()) {
            return say(
                    "said.whole",
                    said.key().equals("sheet") ? where : say("key." + said.key()),
                    said.key().equals("sheet") ? meaning : said.meaning());
        }
        String target = said.isColumn()
                ? say("said.column", Grid.column(said.column()))
                : said.isRows() ? rows(said.firstRow(), said.lastRow()) : Grid.cell(said.firstRow(), said.column());
        return say("said.part", where.isEmpty() ? target : where + " " + target, meaning);
    }

    String rows(int first, int last) {
        return first == last
                ? say("said.row", Integer.toString(first))
                : say("said.rows", Integer.toString(first), Integer.toString(last));
    }
}
