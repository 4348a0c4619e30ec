package org.portolan.research.intake;

import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portolan.api.intake.DataFile;

/** Which currency a column's name or a cell says: {@code Price  AU$}, {@code 价格($)}, {@code Price (USD)}, {@code ₹499}. */
public final class CurrencySign {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, List<String>> SIGNS =
            DataFile.read(CurrencySign.class, "market/currency-signs.csv").stream()
                    .collect(Collectors.groupingBy(
                            line -> line.text("sign"),
                            Collectors.mapping(line -> line.text("currency"), Collectors.toList())));
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])");
    private static final Pattern SIGN =
            Pattern.compile("(?<![A-Za-z])([A-Z]{0,3}\\p{Sc}|R\\$|Rp|kr|zł|円|元|RM|TL)(?![A-Za-z])");

    private CurrencySign() {}

    /**
     * The currency that a text names. Full-width signs are plain ones: {@code ￥1,980}.
     *
     * @param country whose marketplace the file is of: it decides where a sign stands for several; empty where unknown
     * @return an ISO code; empty where no sign stands there, or one of several and nothing decides
     */
    public static Optional<String> in(String written, String country) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            if (CODES.contains(code.group(1))) {
                return Optional.of(code.group(1));
            }
        }
        Matcher sign = SIGN.matcher(text);
        return sign.find() ? known(sign.group(1), country) : Optional.empty();
    }

    private static Optional<String> known(String sign, String country) {
        List<String> possible = SIGNS.getOrDefault(sign, SIGNS.getOrDefault(sign.toUpperCase(Locale.ROOT), List.of()));
        Optional<String> local = Marketplaces.currencyOf(country).filter(possible::contains);
        return local.or(() -> possible.stream().findFirst());
    }
}
