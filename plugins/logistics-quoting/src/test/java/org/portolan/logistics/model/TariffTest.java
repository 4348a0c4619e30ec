package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Place;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;

/** Tariffs as forwarders write them: what volume, zones, dates and stacked surcharges do to a total. */
class TariffTest {

    @Nested
    class Volume {

        @Test
        void makes_a_large_light_parcel_dearer_than_a_small_one() {
            RateBook book =
                    Rows.book(Rows.of("a", "DE", "0", "300", "1").priced("5 per 1kg", "6000 cm3/kg; step 0.5kg"));
            assertEquals(List.of("5.00 EUR"), totals(book, Parcels.sized("DE", "1kg", "10x10x10cm")));
            assertEquals(List.of("835.00 EUR"), totals(book, Parcels.sized("DE", "1kg", "100x100x100cm")));
        }

        @Test
        void can_carry_a_parcel_out_of_the_top_band() {
            RateBook book =
                    Rows.book(Rows.of("a", "DE", "0", "30", "1").priced("5 per 1kg", "6000 cm3/kg; step 0.5kg"));
            Shipment cube = Parcels.sized("DE", "1kg", "100x100x100cm");
            assertEquals(List.of(), totals(book, cube));
            assertEquals(
                    "logistics.reason.too-heavy.billable [30 kg, 167 kg]",
                    book.excluded(cube).get(0).reason().key() + " "
                            + book.excluded(cube).get(0).reason().arguments());
        }
    }

    @Nested
    class Zones {

        @Test
        void by_postcode_win_over_the_country_and_stay_in_theirs() {
            RateBook book = Rows.book(
                    Rows.of("a", "", "0", "9", "5").zone("France", "FR", ""),
                    Rows.of("a", "", "0", "9", "9").zone("Corsica", "FR", "20*"),
                    Rows.of("a", "", "0", "9", "7").zone("Paris", "FR", "75001"),
                    Rows.of("a", "", "0", "9", "3").zone("US", "US", ""));
            assertEquals(List.of("9.00 EUR"), totals(book, at("FR", "20137")));
            assertEquals(List.of("7.00 EUR"), totals(book, at("FR", "75001")));
            assertEquals(List.of("5.00 EUR"), totals(book, at("FR", "69001")));
            assertEquals(List.of("5.00 EUR"), totals(book, at("FR", "")));
            assertEquals(List.of("3.00 EUR"), totals(book, at("US", "75001")));
        }

        @Test
        void that_need_a_postcode_say_so() {
            RateBook book = Rows.book(Rows.of("a", "", "0", "9", "9").zone("Corsica", "FR", "20*"));
            assertEquals(
                    "logistics.reason.asks-postcode",
                    book.excluded(at("FR", "")).get(0).reason().key());
            assertEquals(
                    "logistics.reason.other-postcodes",
                    book.excluded(at("FR", "75001")).get(0).reason().key());
        }

        private Shipment at(String country, String postcode) {
            Shipment shipment = Parcels.to(country, "1kg");
            return shipment.on(shipment.route().postcode(postcode));
        }
    }

    @Nested
    class SurchargesOfASheet {

        @Test
        void stack_in_order_and_fuel_is_charged_on_freight_and_remote_area() {
            RateBook book = Rows.book(Rows.of("a", "DE", "0", "9", "100")
                    .surcharges(
                            Surcharges.of("remote", "0.70 per 1kg", "postcode 97*", "22.20", ""),
                            Surcharges.of("fuel", "20% of base+remote", "", "", ""),
                            Surcharges.of("handling", "3", "", "", ""),
                            Surcharges.of("tax", "10% of all", "", "", "")));
            Shipment shipment = Parcels.to("DE", "2kg");
            // 100 + 22.20 + 24.44 + 3 + 14.964
            assertEquals(
                    List.of("base 100", "remote 22.20", "fuel 24.44", "handling 3", "tax 14.96"),
                    lines(book, shipment.on(shipment.route().postcode("97072"))));
            assertEquals(List.of("base 100", "fuel 20.00", "handling 3", "tax 12.30"), lines(book, shipment));
        }

        @Test
        void keep_their_minimum_and_cap_and_days() {
            RateBook book = Rows.book(Rows.of("a", "DE", "0", "9", "100")
                    .surcharges(
                            Surcharges.of("insurance", "0.5% of value", "extra insurance", "2", "50"),
                            new Surcharge(
                                    "peak",
                                    "peak",
                                    SurchargeKind.PEAK,
                                    Reckoning.parse("1.50"),
                                    Condition.ALWAYS,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Validity.of(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 15)),
                                    false,
                                    Place.NOWHERE)));
            assertEquals(List.of("base 100", "insurance 2", "peak 1.50"), lines(book, insured("100")));
            assertEquals(List.of("base 100", "insurance 25.00", "peak 1.50"), lines(book, insured("5000")));
            assertEquals(List.of("base 100", "insurance 50", "peak 1.50"), lines(book, insured("50000")));
            Shipment later = Parcels.to("DE", "1kg");
            assertEquals(List.of("base 100"), lines(book, later.on(Route.to(later.to(), LocalDate.of(2027, 1, 16)))));
        }

        @Test
        void look_at_sides_and_weights_that_exceed_a_limit() {
            RateBook book = Rows.book(Rows.of("a", "DE", "0", "99", "100")
                    .surcharges(
                            Surcharges.of("oversize", "20", "longest over 120cm", "", ""),
                            Surcharges.of("overweight", "8 per 0.5kg over 20kg", "", "", ""),
                            Surcharges.of("other", "1 per 10cm sum over 150cm", "", "", "")));
            assertEquals(
                    List.of("base 100", "oversize 20", "overweight 24", "other 3"),
                    lines(book, Parcels.sized("DE", "21.2kg", "121x30x20cm")));
            assertEquals(List.of("base 100"), lines(book, Parcels.sized("DE", "20kg", "120x20x10cm")));
        }

        private Shipment insured(String value) {
            Shipment shipment = Parcels.to("DE", "1kg");
            return new Shipment(
                    shipment.route(),
                    shipment.parcels(),
                    Set.of(),
                    Optional.of(currency -> Optional.of(Money.of(new BigDecimal(value), currency))),
                    Set.of(Extra.INSURANCE));
        }
    }

    @Nested
    class Sheets {

        private final Rows july = Rows.of("a", "DE", "0", "9", "5")
                .imported("import-1")
                .validity(new Validity(Optional.of(LocalDate.of(2026, 7, 1)), Optional.empty()));
        private final Rows december = Rows.of("a", "DE", "0", "9", "6")
                .imported("import-2")
                .validity(new Validity(Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty()));

        @Test
        void of_several_dates_the_one_in_force_on_the_day_counts() {
            RateBook book = Rows.book(july, december);
            assertEquals(List.of("5.00 EUR"), totals(book, on("2026-11-30")));
            assertEquals(List.of("6.00 EUR"), totals(book, on("2026-12-01")));
            assertEquals(List.of(), book.excluded(on("2026-12-01")));
            assertEquals(
                    "logistics.reason.not-in-force",
                    book.excluded(on("2026-06-30")).get(0).reason().key());
        }

        @Test
        void without_dates_and_of_one_name_the_last_import_counts() {
            RateBook book = Rows.book(
                    Rows.of("a", "DE", "0", "9", "5").imported("import-1"),
                    Rows.of("a", "DE", "0", "9", "6").imported("import-2"));
            assertEquals(List.of("6.00 EUR"), totals(book, on("2026-11-30")));
        }

        private Shipment on(String day) {
            Shipment shipment = Parcels.to("DE", "1kg");
            return shipment.on(Route.to(shipment.to(), LocalDate.parse(day)));
        }
    }

    @Nested
    class Parcelled {

        private final List<Parcel> two = List.of(parcel("1.2kg", "40x30x20cm"), parcel("3.1kg", "20x20x10cm"));

        @Test
        void shipments_are_billed_parcel_by_parcel() {
            RateBook book =
                    Rows.book(Rows.of("a", "DE", "0", "30", "1").priced("10 per 1kg", "5000 cm3/kg; step 0.5kg"));
            // 4.8 kg of volume are 5, and 3.1 kg are 3.5
            assertEquals(
                    List.of("85.00 EUR"), totals(book, Parcels.to("DE", "1kg").packed(two)));
        }

        @Test
        void or_all_together() {
            Rows rows = Rows.of("a", "DE", "0", "30", "1").priced("10 per 1kg", "5000 cm3/kg; step 0.5kg");
            Terms terms = rows.row().terms();
            RateBook book = Rows.book(rows.terms(new Terms(
                    terms.service(),
                    Validity.ALWAYS,
                    Set.of(),
                    Optional.empty(),
                    List.of(),
                    Billing.SHIPMENT,
                    false,
                    Optional.empty())));
            // actual 4.3 kg, volumetric 4.8 + 0.8 = 5.6, rounded once to 6
            assertEquals(
                    List.of("60.00 EUR"), totals(book, Parcels.to("DE", "1kg").packed(two)));
        }

        @Test
        void a_service_must_take_each_of_them() {
            RateBook book = Rows.book(Rows.of("a", "DE", "0", "2", "1"));
            assertEquals(List.of(), totals(book, Parcels.to("DE", "1kg").packed(two)));
            assertEquals(
                    "logistics.reason.too-heavy",
                    book.excluded(Parcels.to("DE", "1kg").packed(two))
                            .get(0)
                            .reason()
                            .key());
        }

        private static Parcel parcel(String weight, String size) {
            return new Parcel(Weight.parse(weight), Optional.of(Dimensions.parse(size)));
        }
    }

    private static List<String> totals(RateBook book, Shipment shipment) {
        return book.quote(shipment).stream()
                .map(offer -> offer.total().toString())
                .toList();
    }

    private static List<String> lines(RateBook book, Shipment shipment) {
        Offer offer = book.quote(shipment).get(0);
        BigDecimal sum = offer.lines().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(offer.total().amount()));
        return offer.lines().stream()
                .map(line -> line.kind().key() + " " + line.amount())
                .toList();
    }
}
