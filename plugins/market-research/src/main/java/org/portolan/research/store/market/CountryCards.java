package org.portolan.research.store.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.DataFile;

/** What our dated tables say of a country. What has no source is not in them. */
public final class CountryCards {

    private static final List<Entry> ENTRIES = DataFile.read(CountryCards.class, "market/country-cards.csv").stream()
            .map(line -> new Entry(
                    line.text("country"),
                    line.text("topic"),
                    line.text("en"),
                    line.text("zh"),
                    line.given("effective_from").map(LocalDate::parse),
                    line.given("effective_to").map(LocalDate::parse),
                    line.text("source"),
                    LocalDate.parse(line.text("retrieved"))))
            .toList();
    private static final List<Festival> FESTIVALS = DataFile.read(CountryCards.class, "market/festivals.csv").stream()
            .map(line -> new Festival(
                    line.text("country"),
                    LocalDate.parse(line.text("date")),
                    line.text("en"),
                    line.text("zh"),
                    line.text("source")))
            .toList();

    /** The topics of a card, in order: a topic without an entry is named as missing. */
    public static final List<String> TOPICS =
            List.of("currency", "vat", "payment", "returns", "certification", "language", "culture");

    private CountryCards() {}

    /**
     * One statement of a card.
     *
     * @param topic one of {@link #TOPICS}
     * @param from the first day it holds, or the time it is about; empty where the source names none
     */
    public record Entry(
            String country,
            String topic,
            String english,
            String chinese,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String source,
            LocalDate retrieved) {}

    /** One day that people buy for. */
    public record Festival(String country, LocalDate date, String english, String chinese, String source) {}

    /** Every statement of the tables. */
    public static List<Entry> all() {
        return ENTRIES;
    }

    /** What holds in a country on a day, in the order of topics. */
    public static List<Entry> of(String country, LocalDate on) {
        return ENTRIES.stream()
                .filter(one -> one.country().equals(country))
                .filter(one -> one.from().filter(day -> day.isAfter(on)).isEmpty())
                .filter(one -> one.to().filter(day -> day.isBefore(on)).isEmpty())
                .toList();
    }

    /** The days of the coming year that people of a country buy for. */
    public static List<Festival> festivals(String country, LocalDate on) {
        return FESTIVALS.stream()
                .filter(one -> one.country().equals(country))
                .filter(one -> !one.date().isBefore(on) && one.date().isBefore(on.plusYears(1)))
                .toList();
    }
}
