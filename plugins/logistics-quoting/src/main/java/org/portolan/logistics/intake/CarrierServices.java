package org.portolan.logistics.intake;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Question;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/**
 * A carrier's services, one row a band of weights: karrio's {@code services.csv} in both generations, and sheets with the
 * same columns under Chinese titles.
 *
 * <p>Only three columns are required, since real sheets leave out each of the others: one prices by country alone,
 * another has no rates at all.
 */
public final class CarrierServices implements TableFormat<RateFacts> {

    static final String CARRIER = "carrier";

    private static final Header.Field NAMED_CARRIER =
            optional("carrier_name", CARRIER, "carrier id", "承运商", "物流商", "货代");

    private static final Header HEADER = Header.of(
            required("service_code", "渠道代码", "产品代码", "服务代码"),
            required("service_name", "service", "渠道名称", "渠道", "产品名称", "服务名称"),
            required("currency", "currency_code", "币种", "货币"),
            NAMED_CARRIER,
            optional("carrier_service_code"),
            optional("features"),
            optional("zone_label", "zone", "分区", "区域"),
            optional("country_codes", "country_code", "countries", "country", "国家代码", "国家", "国家/地区", "目的国"),
            optional("origin_country", "始发国", "发货国"),
            optional("min_weight", "最小重量", "重量下限", "最小公斤", "重量左值(>)"),
            optional("max_weight", "最大重量", "重量上限", "最大公斤", "重量右值(<=)"),
            optional("weight_unit", "重量单位"),
            optional("max_length", "最大长度", "最长", "长度上限"),
            optional("max_width", "最大宽度", "最宽", "宽度上限"),
            optional("max_height", "最大高度", "最高", "高度上限"),
            optional("dimension_unit", "尺寸单位", "长度单位"),
            optional("rate", "price", "运费", "价格"),
            optional("transit_days", "时效", "参考时效", "运输天数"),
            optional("transit_time"),
            optional("domicile", "domestic", "国内"),
            optional("international", "国际"));

    private static final RateRowReader READER = new RateRowReader("rate");

    @Override
    public String id() {
        return "logistics.carrier-services";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    /** Asks for the carrier where neither a column nor the file's name gives it. */
    @Override
    public List<Question> questions(Sample sample) {
        Header column =
                Header.of(required("carrier_name", NAMED_CARRIER.aliases().toArray(String[]::new)));
        if (CarrierName.inFile(sample.fileName()).isPresent()
                || sample.recognise(column).fits()) {
            return List.of();
        }
        return List.of(new Question(CARRIER, Text.of("logistics.question.carrier", sample.fileName()), List.of()));
    }

    @Override
    public Optional<RateFacts> row(Row row) {
        return READER.read(row);
    }

    /** A row's own carrier comes first, then a person's answer, then the file's name. */
    @Override
    public Writer<RateFacts> writer(Batch batch, Source source) {
        String carrier = source.answer(CARRIER)
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .or(() -> CarrierName.inFile(source.fileName()))
                .orElse(source.fileName());
        return new RateWriter(batch, source.fileName(), id(), carrier);
    }
}
