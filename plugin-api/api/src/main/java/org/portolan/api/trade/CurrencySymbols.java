package org.portolan.api.trade;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** The symbols by which readers know currencies. Any thread may call it. */
public final class CurrencySymbols {

    /** Symbols that one currency alone has; for all others the ISO code stands. Source: CLDR 44, but for the yen's. */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("EUR", "€"),
            Map.entry("GBP", "£"),
            Map.entry("USD", "US$"),
            Map.entry("CAD", "CA$"),
            Map.entry("AUD", "A$"),
            Map.entry("NZD", "NZ$"),
            Map.entry("HKD", "HK$"),
            Map.entry("TWD", "NT$"),
            Map.entry("MXN", "MX$"),
            Map.entry("BRL", "R$"),
            Map.entry("CNY", "CN¥"),
            Map.entry("JPY", "JP¥"),
            Map.entry("KRW", "₩"),
            Map.entry("INR", "₹"),
            Map.entry("VND", "₫"),
            Map.entry("ILS", "₪"));

    private CurrencySymbols() {}

    /**
     * The symbol that a reader of this language knows only this currency by, or its ISO code where there is none. In
     * Chinese the yuan is plain {@code ¥}, as everybody writes it there (CLDR 44, zh).
     */
    public static String of(Currency currency, Locale locale) {
        String code = currency.getCurrencyCode();
        if (code.equals("CNY") && locale.getLanguage().equals("zh")) {
            return "¥";
        }
        return SYMBOLS.getOrDefault(code, code);
    }
}
