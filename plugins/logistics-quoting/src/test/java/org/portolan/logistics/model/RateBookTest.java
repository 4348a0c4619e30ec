package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

class RateBookTest {

    private static final SizeLimit LETTER = SizeLimit.sides(
            Optional.of(Length.of("35", LengthUnit.CM)),
            Optional.of(Length.of("25", LengthUnit.CM)),
            Optional.of(Length.of("5", LengthUnit.CM)));

    @Nested
    class Offers {

        @Test
        void come_cheapest_first() {
            RateBook book = Rows.book(
                    Rows.of("slow", "DE", "0", "2", "9.90"),
                    Rows.of("fast", "DE", "0", "2", "19.90"),
                    Rows.of("bulk", "", "0", "2", "4.50"));
            assertEquals(
                    List.of("bulk 4.50 EUR", "slow 9.90 EUR", "fast 19.90 EUR"), quote(book, Parcels.to("DE", "1kg")));
        }

        @Test
        void of_one_service_come_from_the_band_that_holds_the_weight() {
            RateBook book = Rows.book(Rows.of("a", "DE", "0", "1", "5"), Rows.of("a", "DE", "1", "2", "7"));
            assertEquals(List.of("a 5.00 EUR"), quote(book, Parcels.to("DE", "1kg")));
            assertEquals(List.of("a 7.00 EUR"), quote(book, Parcels.to("DE", "1.0000001kg")));
            assertEquals(List.of(), quote(book, Parcels.to("DE", "2.0000000001kg")));
        }

        @Test
        void compare_pounds_and_kilograms_exactly() {
            RateBook book = Rows.book(Rows.of("a", "US", "0", "1", "5").unit(WeightUnit.LB));
            assertEquals(List.of("a 5.00 EUR"), quote(book, Parcels.to("US", "0.45359237kg")));
            assertEquals(List.of(), quote(book, Parcels.to("US", "0.453592370000000001kg")));
        }

        @Test
        void prefer_rows_that_list_the_destination_even_where_they_cost_more() {
            RateBook book = Rows.book(Rows.of("a", "", "0", "9", "3"), Rows.of("a", "DE FR", "0", "9", "8"));
            assertEquals(List.of("a 8.00 EUR"), quote(book, Parcels.to("DE", "1kg")));
            assertEquals(List.of("a 3.00 EUR"), quote(book, Parcels.to("US", "1kg")));
        }

        @Test
        void fall_back_to_rows_for_all_countries_where_the_listed_ones_cannot_take_it() {
            RateBook book = Rows.book(
                    Rows.of("a", "", "0", "9", "3"),
                    Rows.of("a", "DE", "0", "2", "8"),
                    Rows.of("b", "", "0", "9", "4"),
                    Rows.of("b", "DE", "0", "9", "5").limit(LETTER),
                    Rows.of("c", "", "0", "9", "6"),
                    Rows.of("c", "DE", "0", "9", ""));
            assertEquals(
                    List.of("a 3.00 EUR", "b 4.00 EUR", "c 6.00 EUR"),
                    quote(book, Parcels.sized("DE", "5kg", "40x30x20cm")));
        }

        @Test
        void of_several_rows_take_the_cheapest_and_name_the_others() {
            RateBook book = Rows.book(
                    Rows.of("a", "DE", "0", "2", "7"),
                    Rows.of("a", "DE", "0", "2", "5"),
                    Rows.of("a", "DE", "1", "3", "6"));
            Offer offer = book.quote(Parcels.to("DE", "1.5kg")).get(0);
            assertEquals("5.00 EUR", offer.total().toString());
            assertEquals(
                    List.of("6.00 EUR", "7.00 EUR"),
                    offer.others().stream()
                            .map(row -> Money.of(row.charge().orElseThrow().toString(), "EUR")
                                    .toString())
                            .toList());
        }

        @Test
        void of_two_sheets_stand_side_by_side() {
            RateBook book = Rows.book(
                    Rows.of("a", "DE", "0", "2", "7"),
                    Rows.of("a", "DE", "0", "2", "5").imported("import-2").file("other.csv"));
            assertEquals(List.of("a 5.00 EUR", "a 7.00 EUR"), quote(book, Parcels.to("DE", "1kg")));
        }

        @Test
        void stand_by_currency_where_nothing_can_compare_them() {
            RateBook book = Rows.book(
                    Rows.of("a", "DE", "0", "2", "7").currency("USD"),
                    Rows.of("b", "DE", "0", "2", "900").currency("CNY"),
                    Rows.of("c", "DE", "0", "2", "8"));
            assertEquals(List.of("b 900.00 CNY", "c 8.00 EUR", "a 7.00 USD"), quote(book, Parcels.to("DE", "1kg")));
        }

        @Test
        void follow_the_trip_where_the_origin_is_known() {
            RateBook book = Rows.book(
                    Rows.of("home", "CA", "0", "2", "7").reach(Reach.DOMESTIC),
                    Rows.of("abroad", "", "0", "2", "9").reach(Reach.INTERNATIONAL),
                    Rows.of("never", "", "0", "2", "1").reach(Reach.NONE));
            assertEquals(List.of("home 7.00 EUR"), quote(book, Parcels.from("CA", "CA", "1kg")));
            assertEquals(List.of("abroad 9.00 EUR"), quote(book, Parcels.from("US", "CA", "1kg")));
            assertEquals(List.of("home 7.00 EUR", "abroad 9.00 EUR"), quote(book, Parcels.to("CA", "1kg")));
        }

        @Test
        void keep_to_the_origin_of_the_sheet_where_both_are_known() {
            RateBook book = Rows.book(Rows.of("a", "FR", "0", "2", "7").origins("DE"));
            assertEquals(List.of(), quote(book, Parcels.from("CN", "FR", "1kg")));
            assertEquals(List.of("a 7.00 EUR"), quote(book, Parcels.from("DE", "FR", "1kg")));
            assertEquals(List.of("a 7.00 EUR"), quote(book, Parcels.to("FR", "1kg")));
        }

        @Test
        void check_the_size_only_where_it_is_given() {
            RateBook book = Rows.book(Rows.of("letter", "", "0", "2", "3").limit(LETTER));
            assertEquals(List.of("letter 3.00 EUR"), quote(book, Parcels.to("DE", "1kg")));
            assertEquals(List.of("letter 3.00 EUR"), quote(book, Parcels.sized("DE", "1kg", "5x25x35cm")));
            assertEquals(List.of(), quote(book, Parcels.sized("DE", "1kg", "36x25x5cm")));
        }
    }

    @Nested
    class Excluded_services {

        @Test
        void are_named_once_each_with_the_reason_that_tells_most() {
            RateBook book = Rows.book(
                    Rows.of("a-heavy", "DE", "0", "10", "1"),
                    Rows.of("a-heavy", "DE", "10", "30", "2"),
                    Rows.of("b-lane", "FR", "0", "99", "3"),
                    Rows.of("c-light", "DE", "35", "99", "4"),
                    Rows.of("d-free", "DE", "0", "99", ""),
                    Rows.of("e-returns", "DE", "0", "99", "5").returns(),
                    Rows.of("f-long", "", "0", "99", "6").limit(LETTER),
                    Rows.of("g-gap", "", "0", "10", "7"),
                    Rows.of("g-gap", "", "32", "40", "8"),
                    Rows.of("h-home", "DE", "0", "99", "9").reach(Reach.DOMESTIC),
                    Rows.of("i-origin", "DE", "0", "99", "9").origins("FR"),
                    Rows.of("z-fits", "DE", "0", "99", "9"));
            Shipment shipment = Parcels.from("CN", "DE", "31kg")
                    .packed(List.of(new Parcel(Weight.parse("31kg"), Optional.of(Dimensions.parse("40x20x4cm")))));
            assertEquals(
                    List.of(
                            "a-heavy logistics.reason.too-heavy [30 kg]",
                            "b-lane logistics.reason.no-lane [DE]",
                            "c-light logistics.reason.too-light [35 kg]",
                            "d-free logistics.reason.no-price []",
                            "e-returns logistics.reason.returns []",
                            "f-long logistics.reason.too-long [40 cm, 35 cm]",
                            "g-gap logistics.reason.between-bands [31 kg]",
                            "h-home logistics.reason.domestic-only []",
                            "i-origin logistics.reason.origin [FR]"),
                    book.excluded(shipment).stream()
                            .map(excluded -> excluded.row().service().code() + " "
                                    + excluded.reason().key() + " "
                                    + excluded.reason().arguments())
                            .toList());
        }
    }

    private static List<String> quote(RateBook book, Shipment shipment) {
        return book.quote(shipment).stream()
                .map(offer -> offer.row().service().code() + " " + offer.total())
                .toList();
    }
}
