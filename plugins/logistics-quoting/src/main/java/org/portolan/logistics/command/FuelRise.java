package org.portolan.logistics.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Terms;
import org.portolan.logistics.model.charge.Reckoning.ShareOf;
import org.portolan.logistics.model.charge.SurchargeKind;

/** The same sheets with dearer fuel: percentage points are added to each fuel surcharge that is a share of other lines. */
public final class FuelRise {

    private FuelRise() {}

    /** The book as it would be; the same where nothing rises. */
    public static RateBook of(RateBook book, Optional<Percent> rise) {
        if (rise.isEmpty()) {
            return book;
        }
        Map<Terms, Terms> risen = new HashMap<>();
        return RateBook.of(book.rows().stream()
                .map(row -> row.with(risen.computeIfAbsent(row.terms(), terms -> risen(terms, rise.get()))))
                .toList());
    }

    private static Terms risen(Terms terms, Percent rise) {
        List<Surcharge> stack = terms.surcharges().stream()
                .map(surcharge ->
                        surcharge.kind() == SurchargeKind.FUEL && surcharge.reckoning() instanceof ShareOf share
                                ? surcharge.with(new ShareOf(share.share().add(rise.fraction()), share.of()))
                                : surcharge)
                .toList();
        return terms.with(stack);
    }
}
