package org.portolan.logistics.store.fees;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.fees.AgedRow;
import org.portolan.logistics.model.fees.Categories;
import org.portolan.logistics.model.fees.Category;
import org.portolan.logistics.model.fees.FeeBook;
import org.portolan.logistics.model.fees.FeeSchedule;
import org.portolan.logistics.model.fees.FuelSurcharge;
import org.portolan.logistics.model.fees.FulfilmentRow;
import org.portolan.logistics.model.fees.LowInventory;
import org.portolan.logistics.model.fees.LowInventoryRow;
import org.portolan.logistics.model.fees.Marketplace;
import org.portolan.logistics.model.fees.ReferralFees;
import org.portolan.logistics.model.fees.ReferralRow;
import org.portolan.logistics.model.fees.RemovalRow;
import org.portolan.logistics.model.fees.StorageRow;
import org.portolan.logistics.model.fees.VolumeRate;
import org.portolan.logistics.model.fees.WarehouseFees;

/** The fee tables that come with the plugin, read once, when somebody first asks. */
public final class FeeTables {

    private static final class Holder {
        static final FeeBook BOOK = new FeeTables().read();
    }

    private final List<Marketplace> marketplaces = FeeFile.read("marketplaces.csv").stream()
            .map(line -> new Marketplace(
                    line.marketplace(), Currency.getInstance(line.text("currency")), line.whole("old_after_months")))
            .toList();
    private final Map<CountryCode, Currency> currencies =
            marketplaces.stream().collect(Collectors.toMap(Marketplace::country, Marketplace::currency));

    private FeeTables() {}

    public static FeeBook book() {
        return Holder.BOOK;
    }

    private FeeBook read() {
        return new FeeBook(
                new FeeSchedule(
                        marketplaces,
                        TierLines.read(),
                        rows("fulfilment-fees.csv", FeeTables::fulfilment),
                        rows(
                                "surcharges.csv",
                                (line, currency) -> new FuelSurcharge(line.rule(), line.marketplace(), share(line)))),
                new ReferralFees(rows("referral-fees.csv", FeeTables::referral)),
                new Categories(FeeFile.read("categories.csv").stream()
                        .map(FeeTables::category)
                        .toList()),
                new LowInventory(
                        rows("low-inventory.csv", FeeTables::lowInventory),
                        rows(
                                "low-inventory-exemptions.csv",
                                (line, currency) -> new LowInventory.Exemption(
                                        line.rule(), line.marketplace(), line.whole("sold_last_7_days_below")))),
                new WarehouseFees(
                        rows("storage.csv", FeeTables::storage),
                        rows("aged-stock.csv", FeeTables::aged),
                        rows(
                                "removal.csv",
                                (line, currency) -> new RemovalRow(
                                        line.rule(), line.marketplace(), standard(line), line.weightFee(currency)))));
    }

    private <T> List<T> rows(String file, BiFunction<FeeLine, Currency, T> row) {
        return FeeFile.read(file).stream()
                .map(line -> row.apply(line, currency(line)))
                .toList();
    }

    private Currency currency(FeeLine line) {
        Currency currency = currencies.get(line.marketplace());
        if (currency == null) {
            throw new IllegalStateException(
                    line.line().place() + " is of a marketplace that marketplaces.csv does not have");
        }
        return currency;
    }

    private static FulfilmentRow fulfilment(FeeLine line, Currency currency) {
        return new FulfilmentRow(
                line.rule(),
                line.marketplace(),
                FulfilmentRow.Kind.valueOf(line.text("kind").toUpperCase(Locale.ROOT)),
                line.text("tier"),
                line.number("price_from"),
                line.numberOf("price_to"),
                line.weightFee(currency));
    }

    private static ReferralRow referral(FeeLine line, Currency currency) {
        return new ReferralRow(
                line.rule(),
                line.marketplace(),
                line.text("category"),
                line.text("mode").equals("portion"),
                line.number("over"),
                line.numberOf("up_to"),
                share(line),
                line.money("minimum", currency));
    }

    private static Category category(FeeLine line) {
        return new Category(
                line.text("category"),
                line.text("name_en"),
                line.text("name_zh"),
                List.of(line.text("other_names").split("\\|")));
    }

    private static LowInventoryRow lowInventory(FeeLine line, Currency currency) {
        return new LowInventoryRow(
                line.rule(),
                line.marketplace(),
                line.text("tier"),
                line.number("days_from"),
                line.number("days_below"),
                line.weightFee(currency));
    }

    private static StorageRow storage(FeeLine line, Currency currency) {
        return new StorageRow(
                line.rule(),
                line.marketplace(),
                standard(line),
                line.whole("month_from"),
                line.whole("month_to"),
                volume(line, currency));
    }

    private static AgedRow aged(FeeLine line, Currency currency) {
        return new AgedRow(
                line.rule(),
                line.marketplace(),
                line.whole("day_from"),
                line.wholeOf("day_to"),
                volume(line, currency),
                line.moneyOf("least_per_unit", currency));
    }

    private static VolumeRate volume(FeeLine line, Currency currency) {
        Money amount = line.money("amount", currency);
        return new VolumeRate(amount, VolumeRate.Volume.parse(line.text("per_volume")));
    }

    private static Percent share(FeeLine line) {
        return new Percent(line.number("rate"));
    }

    private static boolean standard(FeeLine line) {
        return line.text("class").equals("standard");
    }
}
