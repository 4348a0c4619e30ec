package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The same voices by variation, by product and by time. */
final class GroupTables {

    /** The themes that are followed over time. */
    static final int FOLLOWED = 5;

    private static final int MOST_GROUPS = 200;

    private static final List<Column> GROUPS = List.of(
            ThemeTables.column(Kind.NUMBER, "reviews"),
            ThemeTables.column(Kind.NUMBER, "mean_stars"),
            ThemeTables.column(Kind.PERCENT, "negative_share"),
            ThemeTables.column(Kind.PERCENT, "low"),
            ThemeTables.column(Kind.PERCENT, "high"),
            ThemeTables.column(Kind.TEXT, "differs"),
            ThemeTables.column(Kind.TEXT, "top_complaint"));

    private static final List<Column> TIME = List.of(
            ThemeTables.column(Kind.DATE, "period"),
            ThemeTables.column(Kind.TEXT, "theme"),
            ThemeTables.column(Kind.NUMBER, "reviews"),
            ThemeTables.column(Kind.NUMBER, "negative"),
            ThemeTables.column(Kind.PERCENT, "share"),
            ThemeTables.column(Kind.NUMBER, "mean_stars"),
            ThemeTables.column(Kind.TEXT, "key"));

    private GroupTables() {}

    static Table byVariation(Hearing hearing) {
        return groups("by_variation", "variation", Group.by(Review::variation, hearing.heard()));
    }

    static Table byProduct(Hearing hearing) {
        return groups("by_product", "product", Group.by(Review::product, hearing.heard()));
    }

    static Table byCategory(Hearing hearing) {
        return groups("by_category", "category", Group.by(Review::category, hearing.heard()));
    }

    private static Table groups(String key, String name, List<Group> groups) {
        List<Column> columns = new ArrayList<>();
        columns.add(ThemeTables.column(Kind.TEXT, name));
        columns.addAll(GROUPS);
        List<List<Cell>> rows = groups.stream()
                .limit(MOST_GROUPS)
                .map(group -> List.of(
                        Cell.of(group.name()),
                        VoiceCells.count("reviews", group.reviews()),
                        VoiceCells.meanStars("mean_stars", group.meanStars(), group.reviews()),
                        VoiceCells.share(
                                "negative_share",
                                group.blame(),
                                VoiceCells.voices(group.reviews().stream()
                                        .filter(Heard::blames)
                                        .toList())),
                        Cell.of(VoiceCells.percent(group.blame().low())),
                        Cell.of(VoiceCells.percent(group.blame().high())),
                        Cell.of(differs(group.worse())),
                        Cell.of(group.topComplaint().map(VoiceCells::aspect))))
                .toList();
        return new Table(
                key,
                Text.of("research.voices.table." + key),
                columns,
                rows,
                Text.of("research.voices.table." + key + ".empty"));
    }

    static Text differs(double worse) {
        String word = worse >= Group.SIGNIFICANT ? "worse" : worse <= -Group.SIGNIFICANT ? "better" : "alike";
        return Text.of("research.voices.differs." + word);
    }

    static Table overTime(Hearing hearing) {
        List<Theme> followed =
                ThemeTables.complained(hearing).stream().limit(FOLLOWED).toList();
        List<List<Cell>> rows = new ArrayList<>();
        hearing.timeline().periods().forEach((period, all) -> {
            List<Heard> reviews =
                    all.stream().filter(heard -> !heard.isQuestion()).toList();
            List<Heard> blaming = reviews.stream().filter(Heard::blames).toList();
            Group whole = new Group("", reviews, new Proportion(0, 0));
            rows.add(List.of(
                    Cell.of(period),
                    Cell.of(Text.of("research.voices.theme.all")),
                    VoiceCells.count("reviews", reviews),
                    VoiceCells.count("negative", blaming),
                    VoiceCells.share("share", Group.blame(reviews), VoiceCells.voices(blaming)),
                    VoiceCells.meanStars("mean_stars", whole.meanStars(), reviews),
                    Cell.of("all")));
            for (Theme theme : followed) {
                List<Heard> complaining = reviews.stream()
                        .filter(heard -> heard.complaints().contains(theme.aspect()))
                        .toList();
                rows.add(List.of(
                        Cell.of(period),
                        Cell.of(VoiceCells.aspect(theme.aspect())),
                        Cell.of(reviews.size()),
                        VoiceCells.count("negative", complaining),
                        VoiceCells.share(
                                "share",
                                new Proportion(complaining.size(), reviews.size()),
                                VoiceCells.voices(complaining)),
                        Cell.BLANK,
                        Cell.of(theme.aspect())));
            }
        });
        return new Table(
                "over_time",
                Text.of("research.voices.table.over_time"),
                TIME,
                rows,
                Text.of("research.voices.table.over_time.empty"));
    }

    /** The variation of which a complaint is made most surely more often than of the others. */
    static Map<String, Proportion> shares(List<Group> groups, String aspect) {
        Map<String, Proportion> shares = new LinkedHashMap<>();
        groups.forEach(group -> shares.put(
                group.name(),
                new Proportion(
                        group.reviews().stream()
                                .filter(heard -> heard.complaints().contains(aspect))
                                .count(),
                        group.reviews().size())));
        return shares;
    }
}
