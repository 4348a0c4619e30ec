package org.portolan.logistics.model.landed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The special rates of a tariff line, each for the programmes whose symbols stand behind it in brackets: {@code Free
 * (A,AU,BH) 1.7% (KR) See 9823.10.01 (S+)}. A rate without symbols is for whoever the heading is for.
 */
public record SpecialRates(List<Rate> rates) {

    /** Symbols of general note 3(c): one or two letters, some with a star or a plus. */
    private static final Pattern SYMBOLS =
            Pattern.compile("\\(\\s*((?:[A-Z]{1,2}[*+]{0,2}[\\s,.(]*)+)\\)(?!\\s*of\\b)");

    public SpecialRates {
        rates = List.copyOf(rates);
    }

    /** One rate and the symbols of the programmes that have it; none where it names no programme. */
    public record Rate(DutyReading reading, Set<String> programmes) {
        public Rate {
            programmes = Set.copyOf(programmes);
        }
    }

    public static SpecialRates read(String text) {
        List<Rate> rates = new ArrayList<>();
        String words = DutyWords.plain(text);
        Matcher symbols = SYMBOLS.matcher(words);
        int from = 0;
        while (symbols.find()) {
            String rate = words.substring(from, symbols.start()).replaceFirst("^[\\s,;]+", "");
            rates.add(new Rate(DutyText.read(rate), codes(symbols.group(1))));
            from = symbols.end();
        }
        String rest = words.substring(from).replaceFirst("^[\\s,;]+", "");
        if (!rest.isBlank()) {
            rates.add(new Rate(DutyText.read(rest), Set.of()));
        }
        return new SpecialRates(rates);
    }

    /** The rate of a programme, by its symbol; empty where the line has none for it. */
    public Optional<Rate> of(String programme) {
        return rates.stream()
                .filter(rate -> rate.programmes().contains(programme))
                .findFirst();
    }

    /** The symbols of all programmes that have a rate, in the order in which they stand. */
    public List<String> programmes() {
        return rates.stream()
                .flatMap(rate -> rate.programmes().stream().sorted())
                .toList();
    }

    private static Set<String> codes(String list) {
        Set<String> codes = new LinkedHashSet<>();
        Arrays.stream(list.split("[\\s,.(]+")).filter(code -> !code.isEmpty()).forEach(codes::add);
        return codes;
    }
}
