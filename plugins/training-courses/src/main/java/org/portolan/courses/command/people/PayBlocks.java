package org.portolan.courses.command.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Place;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.courses.model.people.PayList;
import org.portolan.courses.model.people.PayRow;
import org.portolan.courses.model.people.PaySpread;
import org.portolan.courses.model.people.Terms;
import org.portolan.courses.store.people.PayTerms;

/** The tables and the chart of pays. */
final class PayBlocks {

    private final Locale locale;
    private final Workbench bench;

    PayBlocks(Workbench bench) {
        this.bench = bench;
        this.locale = bench.locale();
    }

    Table rows(List<PayList.Entry> entries) {
        return new Table(
                "pays",
                Text.of("courses.pay.rows"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.city"),
                        Column.of(Kind.TEXT, "courses.column.platform"),
                        Column.of(Kind.TEXT, "courses.column.language"),
                        Column.of(Kind.TEXT, "courses.column.role"),
                        Column.of(Kind.MONEY, "courses.column.pay_from"),
                        Column.of(Kind.MONEY, "courses.column.pay_to"),
                        Column.of(Kind.TEXT, "courses.column.basis"),
                        Column.of(Kind.TEXT, "courses.column.month"),
                        Column.of(Kind.TEXT, "courses.column.counts"),
                        Column.of(Kind.TEXT, "courses.column.source"),
                        Column.of(Kind.TEXT, "courses.column.remark"),
                        Column.of(Kind.TEXT, "courses.column.id")),
                entries.stream().map(this::row).toList(),
                Text.of("courses.pay.empty"));
    }

    private List<Cell> row(PayList.Entry entry) {
        PayRow row = entry.row();
        return List.of(
                Cell.of(called(Terms.Kind.CITY, row.city())),
                Cell.of(called(Terms.Kind.PLATFORM, row.platform())),
                Cell.of(called(Terms.Kind.LANGUAGE, row.language())),
                Cell.of(called(Terms.Kind.ROLE, row.role())),
                amount(entry, row.from()),
                amount(entry, row.to()),
                Cell.of(Text.of("courses.basis." + row.basis().name().toLowerCase(Locale.ROOT))),
                Cell.of(row.month()),
                Cell.of(Text.of("courses.pay.state." + entry.state().name().toLowerCase(Locale.ROOT))),
                Cell.of(row.source()),
                Cell.of(row.remark()),
                Cell.of(row.id()));
    }

    /** An amount with where it came from. */
    private static Cell amount(PayList.Entry entry, Optional<Money> amount) {
        if (amount.isEmpty()) {
            return Cell.BLANK;
        }
        List<Trace.Source> sources = entry.importId().isEmpty()
                ? List.of()
                : List.of(new Trace.Source(entry.importId(), Place.row("", "", entry.rowNo())));
        return Cell.of(
                amount.get(),
                new Trace(
                        Text.of("courses.pay.said"),
                        List.of(new Trace.Part(
                                Text.literal(entry.row().source()),
                                amount.get(),
                                Text.literal(entry.row().remark()))),
                        sources));
    }

    Table spreads(List<PaySpread> spreads) {
        return new Table(
                "cities",
                Text.of("courses.pay.cities"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.city"),
                        Column.of(Kind.NUMBER, "courses.column.rows"),
                        Column.of(Kind.MONEY, "courses.column.least"),
                        Column.of(Kind.MONEY, "courses.column.median"),
                        Column.of(Kind.MONEY, "courses.column.most")),
                spreads.stream()
                        .map(spread -> List.of(
                                Cell.of(called(Terms.Kind.CITY, spread.city())),
                                Cell.of(BigDecimal.valueOf(spread.rows().size())),
                                Cell.of(Money.of(spread.least(), spread.currency())),
                                Cell.of(Money.of(spread.median(), spread.currency()), trace(spread)),
                                Cell.of(Money.of(spread.most(), spread.currency()))))
                        .toList(),
                Text.of("courses.pay.empty"));
    }

    private Trace trace(PaySpread spread) {
        List<Trace.Part> parts = new ArrayList<>();
        for (PayRow row : spread.rows()) {
            row.middle()
                    .ifPresent(middle -> parts.add(new Trace.Part(
                            Text.literal(String.join(
                                    " ",
                                    called(Terms.Kind.PLATFORM, row.platform()),
                                    called(Terms.Kind.LANGUAGE, row.language()),
                                    called(Terms.Kind.ROLE, row.role()))),
                            Money.of(middle, spread.currency()),
                            Text.literal((row.source() + " " + row.month()).strip()))));
        }
        return new Trace(Text.of("courses.pay.median"), parts, List.of());
    }

    /** Empty where there is nothing to compare, or pays are in several currencies. */
    Optional<Chart> chart(List<PaySpread> spreads) {
        if (spreads.size() < 2
                || spreads.stream().map(PaySpread::currency).distinct().count() > 1) {
            return Optional.empty();
        }
        List<Chart.Point> points = spreads.stream()
                .map(spread -> new Chart.Point(
                        called(Terms.Kind.CITY, spread.city()),
                        spread.median(),
                        Money.of(spread.median(), spread.currency()).toString()))
                .toList();
        return Optional.of(new Chart(
                "medians",
                Text.of("courses.pay.chart"),
                Text.of("courses.column.city"),
                Text.of("courses.pay.axis", spreads.get(0).currency().getCurrencyCode()),
                Chart.Shape.BAR,
                List.of(new Chart.Series(Text.of("courses.column.median"), points))));
    }

    private String called(Terms.Kind kind, String key) {
        if (kind == Terms.Kind.ROLE
                && bench.texts().find("courses.named.role." + key, locale).isPresent()) {
            return bench.texts().say(SkillNames.role(key), locale);
        }
        return PayTerms.all().called(kind, key, locale);
    }
}
