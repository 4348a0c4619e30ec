package org.portolan.logistics.model.landed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rule of a destination says. */
public enum RuleKind {
    /** The duty rate of goods, as a tariff writes it. */
    DUTY_RATE("duty", "关税", "关税税率"),
    /** A duty on top of the tariff's: Section 301, anti-dumping, as a tariff writes it. */
    EXTRA_DUTY("additional_duty", "附加关税", "加征关税", "反倾销税"),
    /** The rate of the tax on imports: VAT, GST, consumption tax. */
    VAT_RATE("vat", "gst_rate", "gst", "增值税", "增值税率", "消费税率"),
    /** What the duty is levied on: {@code FOB}, the goods alone, or {@code CIF}, with freight and insurance. */
    DUTY_BASIS("customs_value_basis", "完税价格"),
    /** What the tax is levied on, beside the duty: {@code FOB} or {@code CIF}. */
    TAX_BASIS(),
    /** A share of the customs value that is added to what the tax is levied on. */
    TAX_UPLIFT(),
    /** Goods worth no more than this are free of duty. */
    DUTY_RELIEF("de_minimis", "de_minimis_duty", "免税额", "关税起征点"),
    /** Goods worth no more than this are free of tax. */
    TAX_RELIEF("de_minimis_tax", "de_minimis_vat", "增值税起征点"),
    /** For goods worth no more than this the seller or marketplace charges the tax at the sale. */
    TAX_AT_SALE(),
    /** Goods worth no more than this can be declared under the Import One-Stop Shop. */
    IOSS(),
    /** A fixed duty for each item, in place of the tariff's rate, for goods worth no more than {@code max_value}. */
    DUTY_PER_ITEM(),
    /** A charge of customs beside duty and tax, an amount or a share of the customs value. */
    FEE("customs_fee", "规费", "清关费");

    private final List<String> spellings;

    RuleKind(String... others) {
        spellings = List.of(others);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Find a kind by its key or another spelling; blanks and hyphens are underscores. */
    public static Optional<RuleKind> parse(String text) {
        String key = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key) || kind.spellings.contains(key))
                .findFirst();
    }
}
