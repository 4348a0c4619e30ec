package org.portolan.logistics.command.plan;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.plan.FreightMode;

/** Reads the ways to ship: a price by weight, by volume, by unit or by shipment, with minimums and days. */
final class ModeTable {

    static final Header HEADER = Header.of(
            required("mode", "channel", "way", "service", "运输方式", "方式", "渠道", "渠道名称"),
            required("days", "transit days", "transit", "lead time", "时效", "时效(天)", "运输天数", "天数"),
            optional("per_kg", "cost per kg", "price per kg", "rate kg", "每公斤", "单价/kg", "单价(kg)", "公斤单价", "每kg"),
            optional("per_cbm", "cost per cbm", "price per cbm", "per m3", "每方", "每立方", "单价/cbm", "方单价", "立方单价"),
            optional("per_unit", "handling", "last mile", "每件", "操作费", "尾程", "单件费用"),
            optional("per_shipment", "fixed", "document fee", "每票", "票费", "固定费用", "报关费"),
            optional("min_kg", "minimum kg", "minimum weight", "起重", "最低重量", "起运重量", "最低计费重"),
            optional("min_cbm", "minimum cbm", "minimum volume", "最低体积", "起运方数", "最低计费体积"),
            optional("divisor", "volumetric divisor", "抛重系数", "体积重系数", "材积系数", "记抛比"),
            optional("days_deviation", "sd", "days sd", "variability", "std days", "波动", "时效波动", "时效标准差"));

    private ModeTable() {}

    static Optional<FreightMode> mode(Row row) {
        PlanCells cells = new PlanCells(row);
        String name = row.required("mode");
        BigDecimal days = cells.positive("days");
        BigDecimal perKilogram = cells.amountOrZero("per_kg");
        BigDecimal perCubicMetre = cells.amountOrZero("per_cbm");
        BigDecimal perUnit = cells.amountOrZero("per_unit");
        BigDecimal perShipment = cells.amountOrZero("per_shipment");
        BigDecimal minKilograms = cells.amountOrZero("min_kg");
        BigDecimal minCubicMetres = cells.amountOrZero("min_cbm");
        Optional<BigDecimal> divisor = cells.amount("divisor").filter(number -> number.signum() > 0);
        BigDecimal deviation = cells.amountOrZero("days_deviation");
        if (perKilogram.add(perCubicMetre).add(perUnit).add(perShipment).signum() == 0) {
            row.reject("per_kg", Text.of("logistics.plan.no-rate", name), Text.of("logistics.plan.no-rate.remedy"));
        }
        if (row.rejected()) {
            return Optional.empty();
        }
        return Optional.of(new FreightMode(
                name,
                perKilogram,
                perCubicMetre,
                perUnit,
                perShipment,
                minKilograms,
                minCubicMetres,
                divisor,
                days.setScale(0, RoundingMode.CEILING).intValue(),
                deviation));
    }
}
