package org.portolan.logistics.model.reading;

import java.util.Currency;
import java.util.Optional;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * What a column is, as its header says.
 *
 * @param role empty where the header only says a band, a zone or a country
 * @param quantity of a price, the weight that it is for; of a first or additional price, that weight
 * @param unit of weights in the column
 * @param band where the column is for one band of weights
 * @param zone where it is for one zone: its key
 * @param destination where it is for some countries
 * @param variant where it is for one of several services: its name
 * @param sure false where the header was understood by a part of it only
 */
record Meaning(
        Optional<Role> role,
        Optional<Weight> quantity,
        Optional<Currency> currency,
        Optional<WeightUnit> unit,
        Optional<Band> band,
        Optional<String> zone,
        Destination destination,
        String variant,
        boolean sure) {

    static final Meaning NONE = new Meaning(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Destination.NONE,
            "",
            false);

    static Meaning of(Role role) {
        return NONE.as(role, true);
    }

    Meaning as(Role other, boolean certain) {
        return new Meaning(Optional.of(other), quantity, currency, unit, band, zone, destination, variant, certain);
    }

    Meaning withQuantity(Weight weight) {
        return new Meaning(role, Optional.of(weight), currency, unit, band, zone, destination, variant, sure);
    }

    Meaning withBand(Band other) {
        return new Meaning(role, quantity, currency, unit, Optional.of(other), zone, destination, variant, sure);
    }

    Meaning withZone(String key) {
        return new Meaning(role, quantity, currency, unit, band, Optional.of(key), destination, variant, sure);
    }

    Meaning withDestination(Destination other) {
        return new Meaning(role, quantity, currency, unit, band, zone, other, variant, sure);
    }

    Meaning withVariant(String name) {
        return new Meaning(role, quantity, currency, unit, band, zone, destination, name, sure);
    }

    Meaning withMoney(Optional<Currency> money) {
        return new Meaning(role, quantity, money, unit, band, zone, destination, variant, sure);
    }

    Meaning withUnit(Optional<WeightUnit> other) {
        return new Meaning(role, quantity, currency, other, band, zone, destination, variant, sure);
    }

    boolean is(Role other) {
        return role.isPresent() && role.get() == other;
    }

    boolean isPrice() {
        return role.isPresent() && role.get().isPrice();
    }

    boolean isMoney() {
        return role.isPresent() && role.get().isMoney();
    }

    /** True where it says for which weight, where to, or which service, rather than what the numbers are. */
    boolean isAcross() {
        return band.isPresent() || zone.isPresent() || !destination.isEmpty();
    }

    boolean isNone() {
        return role.isEmpty() && !isAcross() && variant.isEmpty() && quantity.isEmpty() && currency.isEmpty();
    }

    /** This header with what the header above it says where it says nothing itself. */
    Meaning under(Meaning above) {
        return new Meaning(
                role.or(above::role),
                quantity.or(above::quantity),
                currency.or(above::currency),
                unit.or(above::unit),
                band.or(above::band),
                zone.or(above::zone),
                destination.isEmpty() ? above.destination : destination,
                variant.isEmpty() ? above.variant : variant,
                sure || (role.isEmpty() && above.sure));
    }
}
