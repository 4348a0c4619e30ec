package org.portolan.logistics.command.fees;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.fees.Category;
import org.portolan.logistics.model.fees.FeeBook;
import org.portolan.logistics.model.fees.Marketplace;
import org.portolan.logistics.model.fees.PackedUnit;

/**
 * A question about fees, its marketplace and category found.
 *
 * @param named whether a person named the category; else the one for everything else is taken
 */
record Asked(FeeBook book, Marketplace marketplace, PackedUnit unit, Category category, boolean named) {

    private static final int SUGGESTIONS = 4;

    /**
     * Find the marketplace and the category.
     *
     * @throws Refusal where there is none of that name, or the price is in another currency
     */
    static Asked of(
            FeeBook book,
            CountryCode marketplace,
            Dimensions size,
            Weight weight,
            Money price,
            Optional<String> category,
            LocalDate on)
            throws Refusal {
        Marketplace found = book.fulfilment().marketplace(marketplace);
        inCurrency(found, price);
        Category own = category.isPresent()
                ? category(book, category.get())
                : book.categories().byId(Category.EVERYTHING_ELSE);
        PackedUnit unit =
                PackedUnit.of(marketplace, size, weight, price, own.id().equals(Category.APPAREL), on);
        return new Asked(book, found, unit, own, category.isPresent());
    }

    static void inCurrency(Marketplace marketplace, Money price) throws Refusal {
        if (!price.currency().equals(marketplace.currency())) {
            throw new Refusal(Text.of(
                    "logistics.fees.refused.currency",
                    price,
                    marketplace.country().code(),
                    marketplace.currency().getCurrencyCode()));
        }
    }

    private static Category category(FeeBook book, String name) throws Refusal {
        Optional<Category> found = book.categories().find(name);
        if (found.isEmpty()) {
            // Of a name in Chinese letters the nearest ones are said in Chinese, whatever the window's language is.
            boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
            Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
            throw new Refusal(Text.of(
                    "logistics.fees.refused.category",
                    name,
                    String.join(" · ", book.categories().nearest(name, SUGGESTIONS, locale))));
        }
        return found.get();
    }
}
