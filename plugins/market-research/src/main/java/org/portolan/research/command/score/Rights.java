package org.portolan.research.command.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.score.TrademarkWord;
import org.portolan.research.store.score.Trademarks;

/** Words of a candidate that somebody owns, by a small table and by the operator's own list. It is no search of a register. */
record Rights(List<Block> blocks, List<Finding> findings) {

    static Rights of(FeasibilityInput input, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        List<List<Cell>> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<TrademarkWord> words = new ArrayList<>();
        input.brands().forEach(brand -> words.add(new TrademarkWord(brand.strip(), "", "", "", "", true)));
        int own = words.size();
        words.addAll(Trademarks.words());
        for (int i = 0; i < words.size(); i++) {
            TrademarkWord word = words.get(i);
            Text source = i < own ? Text.of("research.rights.own-list") : Text.literal(word.source());
            row(input, word, source, chinese).forEach(row -> {
                rows.add(row);
                findings.add(Finding.warning(
                        Place.NOWHERE,
                        Text.of("research.rights.found", word.word()),
                        Text.of("research.rights.found.remedy")));
            });
        }
        List<Block> blocks = List.of(
                new Table(
                        "rights",
                        Text.of("research.table.rights"),
                        List.of(
                                Column.of(Kind.TEXT, "research.column.word"),
                                Column.of(Kind.TEXT, "research.column.where"),
                                Column.of(Kind.TEXT, "research.column.owner"),
                                Column.of(Kind.TEXT, "research.column.for_goods"),
                                Column.of(Kind.TEXT, "research.column.source"),
                                Column.of(Kind.TEXT, "research.column.standing")),
                        rows,
                        Text.of("research.rights.none", Integer.toString(words.size() - own), Integer.toString(own))),
                new Note(Text.of("research.rights.no-search")),
                registers(input, chinese));
        return new Rights(blocks, List.copyOf(findings));
    }

    private static List<List<Cell>> row(FeasibilityInput input, TrademarkWord word, Text source, boolean chinese) {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, word, word.in(input.product()), "product", source, chinese);
        add(rows, word, word.in(String.join(" \n ", input.words())), "words", source, chinese);
        return rows;
    }

    private static void add(
            List<List<Cell>> rows, TrademarkWord word, List<String> found, String where, Text source, boolean chinese) {
        if (!found.isEmpty()) {
            rows.add(List.of(
                    Cell.of(found.get(0)),
                    Cell.of(Text.of("research.feasibility." + where + ".title")),
                    Cell.of(word.owner()),
                    Cell.of(chinese ? word.chinese() : word.english()),
                    Cell.of(source),
                    Cell.of(Text.of(word.checked() ? "research.feasibility.checked" : "research.rights.unchecked"))));
        }
    }

    private static Table registers(FeasibilityInput input, boolean chinese) {
        return new Table(
                "registers",
                Text.of("research.table.registers"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.register"),
                        Column.of(Kind.TEXT, "research.column.has"),
                        Column.of(Kind.LINK, "research.column.address")),
                Trademarks.registers(input.market()).stream()
                        .map(one -> List.of(
                                Cell.of(one.name()),
                                Cell.of(chinese ? one.chinese() : one.english()),
                                Cell.of(one.address())))
                        .toList(),
                Text.EMPTY);
    }
}
