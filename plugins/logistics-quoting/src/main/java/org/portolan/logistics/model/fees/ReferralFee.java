package org.portolan.logistics.model.fees;

import java.util.List;
import org.portolan.api.trade.Money;

/**
 * What Amazon charges for the sale of one item.
 *
 * @param base what the rates are taken of: price, shipping and gift wrap that the buyer pays
 * @param parts what each step takes, exact
 * @param amount their sum, at least the minimum, rounded half up to the minor unit
 * @param atMinimum whether the minimum was more
 * @param byDefault whether the category has no row of its own on this marketplace
 * @param rivals steps of other sources, which were overruled
 */
public record ReferralFee(
        Money base,
        List<Part> parts,
        Money minimum,
        Money amount,
        boolean atMinimum,
        boolean byDefault,
        List<ReferralRow> rivals) {

    public ReferralFee {
        parts = List.copyOf(parts);
        rivals = List.copyOf(rivals);
    }

    /**
     * What one step takes.
     *
     * @param of the part of the base that it is taken of
     */
    public record Part(ReferralRow row, Money of, Money amount) {}
}
