package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.logistics.model.charge.SurchargeKind;

/**
 * What a row and its stack of surcharges come to for one parcel. Each line is rounded half up to the currency's minor unit
 * as soon as it is reckoned, and an amount that the sheet states stays as it is written; so the total is the sum of its
 * lines, to the cent.
 */
final class Bill {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final RateRow row;
    private final Stack stack;
    private final Currency currency;
    private final BigDecimal[] amounts;
    private BigDecimal total;

    private Bill(Candidate candidate, BigDecimal freight) {
        this.row = candidate.row();
        this.stack = candidate.stack();
        this.currency = candidate.currency();
        this.amounts = new BigDecimal[Stack.FIRST + stack.size()];
        amounts[Stack.FREIGHT] = freight;
        amounts[Stack.REGISTRATION] = candidate.registration();
        total = freight.add(candidate.registration());
    }

    /**
     * Reckon a parcel.
     *
     * @param grams of the billable weight
     * @param value what the goods are worth in the row's currency; zero where nobody said
     * @param first true for the only or first parcel of a shipment, which carries what is paid once
     */
    static Bill of(
            Candidate candidate,
            Shipment shipment,
            BigDecimal grams,
            Optional<Dimensions> size,
            BigDecimal value,
            boolean first) {
        Stack stack = candidate.stack();
        int digits = candidate.digits();
        Bill bill = new Bill(candidate, candidate.freight(grams));
        for (int i = 0; i < stack.size(); i++) {
            Surcharge surcharge = stack.get(i);
            BigDecimal amount = ZERO;
            if ((first || !surcharge.perShipment()) && surcharge.when().holds(shipment, grams, size, value)) {
                amount = surcharge.reckoning().amount(bill.shared(i), grams, size, value, digits);
            }
            // What is a share of nothing, or exceeds nothing, is not charged its minimum either.
            bill.add(i, amount.signum() > 0 ? surcharge.bounded(amount) : ZERO);
        }
        return bill;
    }

    Currency currency() {
        return currency;
    }

    BigDecimal total() {
        return total;
    }

    private void add(int surcharge, BigDecimal amount) {
        amounts[Stack.FIRST + surcharge] = amount;
        total = total.add(amount);
    }

    private BigDecimal shared(int surcharge) {
        if (stack.sharesAll(surcharge)) {
            return total;
        }
        BitSet lines = stack.sharedBy(surcharge);
        BigDecimal sum = ZERO;
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            sum = sum.add(amounts[line]);
        }
        return sum;
    }

    /** The lines that are not 0, freight first. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(SurchargeKind.BASE, Optional.empty(), amounts[Stack.FREIGHT], row, row.place()));
        if (amounts[Stack.REGISTRATION].signum() != 0) {
            lines.add(new Line(
                    SurchargeKind.REGISTRATION, Optional.empty(), amounts[Stack.REGISTRATION], row, row.place()));
        }
        for (int i = 0; i < stack.size(); i++) {
            BigDecimal amount = amounts[Stack.FIRST + i];
            if (amount.signum() != 0) {
                Surcharge surcharge = stack.get(i);
                lines.add(new Line(surcharge.kind(), Optional.of(surcharge), amount, row, surcharge.place()));
            }
        }
        return List.copyOf(lines);
    }
}
