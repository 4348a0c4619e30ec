package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The stretches of days within which no price of a book changes: all days of one season have the same lanes. */
final class Seasons {

    private final TreeSet<LocalDate> beginnings = new TreeSet<>();

    Seasons(Collection<Terms> terms) {
        beginnings.add(LocalDate.MIN);
        terms.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.validity()), one.surcharges().stream().map(Surcharge::validity)))
                .distinct()
                .forEach(validity -> {
                    validity.from().ifPresent(beginnings::add);
                    validity.to().ifPresent(to -> beginnings.add(to.plusDays(1)));
                });
    }

    /** The first day of the season that a day lies in. */
    LocalDate of(LocalDate day) {
        return Optional.ofNullable(beginnings.floor(day)).orElseThrow();
    }
}
