package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;

/** The referral fees of all marketplaces, by category and date. */
public record ReferralFees(List<ReferralRow> rows) {

    public ReferralFees {
        rows = rows.stream().sorted(Comparator.comparing(ReferralRow::over)).toList();
    }

    /**
     * Say what the sale of one item costs. Where a table says "on the part up to", each part pays its own rate; where it
     * says "for a price up to", the whole price pays one.
     *
     * @param base what the buyer pays, without tax
     * @throws Refusal where no table holds on the day
     */
    public ReferralFee fee(CountryCode marketplace, String category, Money base, LocalDate on) throws Refusal {
        List<ReferralRow> own = of(marketplace, category, on);
        List<ReferralRow> used = own.isEmpty() ? of(marketplace, Category.EVERYTHING_ELSE, on) : own;
        if (used.isEmpty()) {
            throw new Refusal(Text.of("logistics.fees.refused.referral", marketplace.code(), on.toString()));
        }
        List<ReferralFee.Part> parts = used.stream()
                .filter(row -> row.portion() ? row.within(base).isPositive() : row.holds(base))
                .map(row -> part(row, row.portion() ? row.within(base) : base))
                .toList();
        Money sum = parts.stream()
                .map(ReferralFee.Part::amount)
                .reduce(Money.zero(base.currency()), Money::plus)
                .rounded();
        Money minimum = used.get(0).minimum();
        boolean least = sum.compareTo(minimum) < 0;
        List<ReferralRow> rivals = rows.stream()
                .filter(row -> !row.rule().counts() && row.rule().holdsOn(on))
                .filter(row -> row.marketplace().equals(marketplace)
                        && row.category().equals(used.get(0).category()))
                .toList();
        return new ReferralFee(base, parts, minimum, least ? minimum : sum, least, own.isEmpty(), rivals);
    }

    private List<ReferralRow> of(CountryCode marketplace, String category, LocalDate on) {
        return rows.stream()
                .filter(row -> row.marketplace().equals(marketplace)
                        && row.category().equals(category)
                        && row.rule().isChargedOn(on))
                .toList();
    }

    private static ReferralFee.Part part(ReferralRow row, Money of) {
        BigDecimal amount = of.amount().multiply(row.rate().fraction());
        return new ReferralFee.Part(row, of, new Money(amount, of.currency()));
    }
}
