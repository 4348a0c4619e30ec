package org.portolan.research.command.demand;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Tables;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;

/** Reads a table of products whose rank and units are known, or bounded. */
final class PointFile {

    private static final Header HEADER = Header.of(
            required("rank", "bsr", "best sellers rank", "sales rank", "排名", "大类排名", "小类排名"),
            optional("units", "units a month", "monthly units", "units sold", "sales", "月销量", "销量"),
            optional("low", "units low", "at least", "min units", "bought in past month", "monthly sold", "下限", "最低销量"),
            optional("high", "units high", "at most", "max units", "上限", "最高销量"),
            optional("category", "rank category", "类目"),
            optional("marketplace", "country", "site", "站点", "国家"));

    private PointFile() {}

    static Tables.Reading<RankPoint> read(Path file, Tables tables) throws Refusal {
        return tables.read(file, HEADER, PointFile::point);
    }

    private static Optional<RankPoint> point(Row row) {
        row.required("rank");
        Optional<BigDecimal> rank = row.decimal("rank");
        Optional<BigDecimal> units = row.decimal("units");
        Optional<BigDecimal> low = units.isPresent() ? units : row.decimal("low");
        Optional<BigDecimal> high = units.isPresent() ? units : row.decimal("high");
        if (row.rejected()) {
            return Optional.empty();
        }
        Text remedy = Text.of("research.estimate.reject.remedy");
        if (rank.isEmpty() || rank.get().compareTo(BigDecimal.ONE) < 0) {
            row.reject("rank", Text.of("research.estimate.reject.rank"), remedy);
            return Optional.empty();
        }
        boolean negative = low.filter(one -> one.signum() < 0).isPresent();
        boolean crossed = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
        boolean empty = (low.isEmpty() && high.isEmpty())
                || (units.isEmpty() && high.filter(one -> one.signum() <= 0).isPresent());
        if (negative || crossed || empty) {
            row.reject("units", Text.of("research.estimate.reject.units"), remedy);
            return Optional.empty();
        }
        return Optional.of(new RankPoint(
                row.text("category"),
                row.text("marketplace"),
                RankPoint.observation(rank.get().doubleValue(), low, high),
                units.isPresent() ? "sold" : high.isPresent() ? "bounds" : "at-least",
                new Trace.Source("", row.place())));
    }
}
