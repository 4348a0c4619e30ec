package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Group;
import org.portolan.research.model.voices.Heard;
import org.portolan.research.model.voices.Proportion;
import org.portolan.research.model.voices.Review;
import org.portolan.research.model.voices.Theme;
import org.portolan.research.model.voices.Timeline;

/** Who is complained of for what: each theme by product or by variation, against all others together. */
final class RivalTable {

    private static final int THEMES = 10;
    private static final int GROUPS = 8;

    private RivalTable() {}

    static Table byProduct(Hearing hearing) {
        return of("complaints_by_product", "product", Review::product, hearing);
    }

    static Table byVariation(Hearing hearing) {
        return of("complaints_by_variation", "variation", Review::variation, hearing);
    }

    private static Table of(String key, String name, Function<Review, String> naming, Hearing hearing) {
        List<Column> columns = List.of(
                ThemeTables.column(Kind.TEXT, "aspect"),
                ThemeTables.column(Kind.TEXT, name),
                ThemeTables.column(Kind.NUMBER, "reviews"),
                ThemeTables.column(Kind.NUMBER, "complaints"),
                ThemeTables.column(Kind.PERCENT, "share"),
                ThemeTables.column(Kind.PERCENT, "low"),
                ThemeTables.column(Kind.PERCENT, "high"),
                ThemeTables.column(Kind.TEXT, "differs"),
                ThemeTables.column(Kind.TEXT, "key"));
        List<Group> groups = Group.by(naming, hearing.heard());
        List<List<Cell>> rows = new ArrayList<>();
        if (groups.size() > 1) {
            for (Theme theme :
                    ThemeTables.complained(hearing).stream().limit(THEMES).toList()) {
                Proportion whole = Timeline.complaining(
                        groups.stream()
                                .flatMap(group -> group.reviews().stream())
                                .toList(),
                        theme.aspect());
                groups.stream().limit(GROUPS).forEach(group -> rows.add(row(theme, group, whole)));
            }
        }
        return new Table(
                key,
                Text.of("research.voices.table." + key),
                columns,
                rows,
                Text.of("research.voices.table." + key + ".empty"));
    }

    private static List<Cell> row(Theme theme, Group group, Proportion whole) {
        Proportion own = Timeline.complaining(group.reviews(), theme.aspect());
        Proportion others = new Proportion(whole.part() - own.part(), whole.whole() - own.whole());
        List<Heard> complaints = group.reviews().stream()
                .filter(heard -> heard.complaints().contains(theme.aspect()))
                .toList();
        return List.of(
                Cell.of(VoiceCells.aspect(theme.aspect())),
                Cell.of(group.name()),
                Cell.of(group.reviews().size()),
                VoiceCells.count("complaints", complaints),
                VoiceCells.share("share", own, VoiceCells.voices(complaints)),
                Cell.of(VoiceCells.percent(own.low())),
                Cell.of(VoiceCells.percent(own.high())),
                Cell.of(GroupTables.differs(own.above(others))),
                Cell.of(theme.aspect()));
    }
}
