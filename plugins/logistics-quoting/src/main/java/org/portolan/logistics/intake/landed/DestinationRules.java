package org.portolan.logistics.intake.landed;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.logistics.model.landed.DestinationRule;

/**
 * A person's own dated rules of destinations: duty and tax rates, duties on top, thresholds, fees. They go before the
 * rules that come with Portolan.
 */
public final class DestinationRules implements TableFormat<DestinationRule> {

    private static final Header HEADER = Header.of(
            required("country", "destination", "area", "国家", "目的国", "国家代码"),
            required("rule", "kind", "rule_kind", "rule_type", "规则", "规则类型", "类型"),
            required("value", "rate", "数值", "值", "税率"),
            optional("currency", "币种", "货币"),
            optional("from", "valid_from", "effective_from", "start_date", "生效日期", "开始日期"),
            optional("to", "valid_to", "effective_to", "end_date", "until", "失效日期", "结束日期"),
            optional("source", "来源", "依据"),
            optional("hs", "hs_code", "hts", "海关编码", "税号"),
            optional("origin", "origin_country", "原产国", "原产地"),
            optional("buyer", "买家类型"),
            optional("category", "分类"),
            optional("max_value", "up_to", "货值上限"));

    @Override
    public String id() {
        return "logistics.destination-rules";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Optional<DestinationRule> row(Row row) {
        return new RuleRow(row).read();
    }

    @Override
    public Writer<DestinationRule> writer(Batch batch, Source source) {
        Batch.Rows rules = batch.rows(
                "logistics_destination_rule",
                "file",
                "sheet",
                "area",
                "kind",
                "value",
                "currency",
                "hs",
                "origin",
                "buyer",
                "category",
                "max_value",
                "valid_from",
                "valid_to",
                "source");
        return (row, rule) -> rules.add(
                row.number(),
                source.fileName(),
                row.sheet(),
                rule.area(),
                rule.kind().key(),
                rule.value(),
                rule.currency().map(Currency::getCurrencyCode).orElse(""),
                rule.scope().hs(),
                rule.scope().from(),
                rule.scope().buyer(),
                rule.scope().category(),
                rule.scope().maxValue().map(most -> most.toPlainString()).orElse(null),
                rule.validity().from().map(LocalDate::toString).orElse(null),
                rule.validity().to().map(LocalDate::toString).orElse(null),
                rule.origin().source());
    }
}
