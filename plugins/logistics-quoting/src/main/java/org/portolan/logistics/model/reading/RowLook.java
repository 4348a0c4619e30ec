package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the cells of a row look like: names of columns, bands, zones and countries, numbers.
 *
 * @param meanings by column, from column 1 on
 */
record RowLook(
        int row, List<Meaning> meanings, Set<Role> roles, int bands, int zones, int countries, int numbers, int texts) {

    /** A heading names its columns; what is longer is a sentence. */
    private static final int LONGEST_NAME = 60;

    static RowLook of(Page page, int row, HeaderText headers) {
        List<Meaning> meanings = new ArrayList<>();
        Set<Role> roles = new HashSet<>();
        Set<String> seen = new HashSet<>();
        int bands = 0;
        int zones = 0;
        int countries = 0;
        int numbers = 0;
        for (int column = 1; column <= page.width(); column++) {
            String text = page.line(row, column);
            Meaning meaning = text.length() > LONGEST_NAME ? Meaning.NONE : headers.read(text);
            meanings.add(meaning);
            if (text.isEmpty() || !seen.add(text)) {
                continue;
            }
            if (meaning.role().isPresent() && meaning.sure()) {
                roles.add(meaning.role().get());
            }
            bands += meaning.band().isPresent() ? 1 : 0;
            zones += meaning.zone().isPresent() ? 1 : 0;
            countries += meaning.zone().isEmpty() && !meaning.destination().isEmpty() ? 1 : 0;
            numbers += isNumber(text) ? 1 : 0;
        }
        return new RowLook(row, meanings, roles, bands, zones, countries, numbers, seen.size());
    }

    /** True where the text is an amount. */
    static boolean isNumber(String text) {
        return PriceText.read(text).flatMap(PriceText::amount).isPresent()
                || Numeral.read(text).map(BigDecimal::signum).orElse(-1) == 0;
    }

    Meaning at(int column) {
        return column < 1 || column > meanings.size() ? Meaning.NONE : meanings.get(column - 1);
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    boolean hasDestination() {
        return roles.stream().anyMatch(Role::isDestination);
    }

    boolean hasWeight() {
        return roles.stream().anyMatch(Role::isWeight);
    }

    boolean hasMoney() {
        return roles.stream().anyMatch(Role::isMoney);
    }

    /** The texts of the numbers in a row that could be names of columns: each greater than the one before. */
    static Optional<List<BigDecimal>> rising(Page page, int row) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int column = 1; column <= page.width(); column++) {
            Optional<BigDecimal> number = Numeral.read(page.line(row, column));
            if (number.isPresent()) {
                if (!numbers.isEmpty() && number.get().compareTo(numbers.get(numbers.size() - 1)) <= 0) {
                    return Optional.empty();
                }
                numbers.add(number.get());
            }
        }
        return numbers.size() < 3 ? Optional.empty() : Optional.of(numbers);
    }
}
