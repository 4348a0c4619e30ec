package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.charge.Amounts;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;

/**
 * What a row and its stack of surcharges come to for one parcel. Each line is rounded half up to the currency's minor unit
 * as soon as it is reckoned, and an amount that the sheet states stays as it is written; so the total is the sum of its
 * lines, to the cent.
 */
final class Bill implements Amounts {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final RateRow row;
    private final List<Surcharge> stack;
    private final BigDecimal[] amounts;
    private BigDecimal freight = ZERO;
    private BigDecimal total = ZERO;

    private Bill(RateRow row, List<Surcharge> stack) {
        this.row = row;
        this.stack = stack;
        this.amounts = new BigDecimal[stack.size()];
    }

    /**
     * Reckon a parcel.
     *
     * @param stack what may be charged on this lane on this day, in order
     * @param value what the goods are worth in the row's currency; zero where nobody said
     * @param first true for the only or first parcel of a shipment, which carries what is paid once
     */
    static Bill of(
            RateRow row,
            List<Surcharge> stack,
            Shipment shipment,
            Weight billable,
            Optional<Dimensions> size,
            BigDecimal value,
            boolean first) {
        Bill bill = new Bill(row, stack);
        int digits = Math.max(row.currency().getDefaultFractionDigits(), 0);
        bill.total = bill.freight(billable, digits).add(row.registration().orElse(ZERO));
        for (int i = 0; i < bill.amounts.length; i++) {
            Surcharge surcharge = stack.get(i);
            bill.amounts[i] = ZERO;
            if ((!first && surcharge.perShipment()) || !surcharge.when().holds(shipment, billable, size, value)) {
                continue;
            }
            Reckoning reckoning = surcharge.reckoning();
            BigDecimal amount = reckoning.amount(bill, billable, size, value);
            // What is a share of nothing, or exceeds nothing, is not charged its minimum either.
            if (amount.signum() > 0) {
                BigDecimal rounded = reckoning instanceof Reckoning.Fixed ? amount : rounded(amount, digits);
                bill.amounts[i] = surcharge.bounded(rounded);
                bill.total = bill.total.add(bill.amounts[i]);
            }
        }
        return bill;
    }

    private BigDecimal freight(Weight billable, int digits) {
        Charge charge = row.charge().orElseThrow();
        freight =
                charge instanceof Charge.PerWeight ? rounded(charge.amount(billable), digits) : charge.amount(billable);
        return freight;
    }

    private static BigDecimal rounded(BigDecimal amount, int digits) {
        return amount.scale() <= digits ? amount : amount.setScale(digits, RoundingMode.HALF_UP);
    }

    BigDecimal total() {
        return total;
    }

    @Override
    public BigDecimal all() {
        return total;
    }

    @Override
    public BigDecimal of(String name) {
        BigDecimal sum = switch (name) {
            case "base" -> freight;
            case "registration" -> row.registration().orElse(ZERO);
            default -> ZERO;
        };
        for (int i = 0; i < amounts.length && amounts[i] != null; i++) {
            Surcharge surcharge = stack.get(i);
            if (surcharge.code().equals(name) || surcharge.kind().key().equals(name)) {
                sum = sum.add(amounts[i]);
            }
        }
        return sum;
    }

    /** The lines that are not 0, freight first. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(SurchargeKind.BASE, Optional.empty(), freight, row, row.place()));
        row.registration()
                .filter(amount -> amount.signum() != 0)
                .ifPresent(amount ->
                        lines.add(new Line(SurchargeKind.REGISTRATION, Optional.empty(), amount, row, row.place())));
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i].signum() != 0) {
                Surcharge surcharge = stack.get(i);
                lines.add(new Line(surcharge.kind(), Optional.of(surcharge), amounts[i], row, surcharge.place()));
            }
        }
        return List.copyOf(lines);
    }
}
