package org.portolan.kernel.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;
import org.portolan.kernel.Form;

class RecordFormTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    enum Speed {
        SLOW,
        NEXT_DAY
    }

    record Parcel(
            CountryCode to,

            @Param(min = "0.001kg", max = "30kg", example = "0.35kg")
            Weight weight,

            Optional<Dimensions> size,
            Optional<Money> value,
            @Param(byDefault = "EUR") Currency currency,
            @Param(byDefault = "next-day") Speed speed,
            @Param(byDefault = "today") LocalDate on,
            @Param(byDefault = "3", min = "1", max = "9") int maxDays,
            List<CountryCode> via,

            @Param(
                    choices = {"DDP", "DDU"},
                    byDefault = "DDU")
            String terms,

            boolean insured) {

        Parcel {
            if (insured && value.isEmpty()) {
                throw new IllegalArgumentException("insurance needs a value");
            }
        }
    }

    record Everything(
            String word,
            long count,
            BigDecimal number,
            Percent share,
            Money price,
            Weight weight,
            Dimensions size,
            CountryCode country,
            LocalDate day,
            Speed speed,
            List<Path> files,
            Optional<Integer> spare) {}

    record Unheard(String name, Thread thread) {}

    /** A command that is never run: a form needs its id and its record only. */
    record Named<I extends Record>(String id, Class<I> input) implements Command<I> {
        @Override
        public Report run(I input, Workbench bench) {
            throw new UnsupportedOperationException("forms run nothing");
        }
    }

    private final RecordForm parcel = new RecordForm(new Named<>("test.ship", Parcel.class), NOON);

    private static Map<String, List<String>> entered(String... pairs) {
        Map<String, List<String>> entered = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            entered.put(pairs[i], List.of(pairs[i + 1]));
        }
        return entered;
    }

    private Parcel good(String... pairs) {
        Form.Reading reading = parcel.read(entered(pairs));
        assertEquals(Map.of(), reading.problems());
        return (Parcel) reading.input().orElseThrow();
    }

    private Text problem(String field, String... pairs) {
        Form.Reading reading = parcel.read(entered(pairs));
        assertTrue(reading.input().isEmpty());
        assertEquals(List.of(field), List.copyOf(reading.problems().keySet()));
        return reading.problems().get(field);
    }

    @Nested
    class A_field {

        @Test
        void takes_its_words_from_the_commands_id() {
            Form.Field field = parcel.fields().get(7);

            assertEquals("maxDays", field.name());
            assertEquals("max-days", field.option());
            assertEquals(Text.of("test.ship.maxDays.title"), field.title());
            assertEquals(Form.Type.WHOLE_NUMBER, field.type());
            assertEquals("3", field.byDefault());
        }

        @Test
        void is_required_unless_it_is_optional_a_list_a_flag_or_has_a_default() {
            List<String> required = parcel.fields().stream()
                    .filter(Form.Field::required)
                    .map(Form.Field::name)
                    .toList();

            assertEquals(List.of("to", "weight"), required);
        }

        @Test
        void of_an_enum_offers_its_constants_in_kebab_case() {
            assertEquals(List.of("slow", "next-day"), parcel.fields().get(5).choices());
        }

        @Test
        void finds_a_persons_word_for_a_choice_by_the_command_the_name_and_the_type() {
            assertEquals(
                    List.of("test.ship.speed.next-day", "test.speed.next-day", "test.speed.next-day"),
                    parcel.fields().get(5).keysOf("next-day"));
            assertEquals("speed", parcel.fields().get(5).kind());
            assertEquals("", parcel.fields().get(9).kind());
        }
    }

    @Nested
    class Reading_what_was_entered {

        @Test
        void fills_defaults_in_and_takes_today_from_the_clock() {
            Parcel read = good("to", "de", "weight", "350g");

            assertEquals(CountryCode.of("DE"), read.to());
            assertEquals(Speed.NEXT_DAY, read.speed());
            assertEquals(LocalDate.of(2026, 11, 22), read.on());
            assertEquals(3, read.maxDays());
            assertEquals("DDU", read.terms());
            assertEquals(Optional.empty(), read.size());
            assertEquals(List.of(), read.via());
        }

        @Test
        void takes_a_blank_entry_as_none() {
            assertEquals(
                    Optional.empty(),
                    good("to", "DE", "weight", "1kg", "size", "  ").size());
        }

        @Test
        void splits_a_list_at_commas_of_both_languages() {
            assertEquals(
                    List.of(CountryCode.of("NL"), CountryCode.of("BE"), CountryCode.of("LU")),
                    good("to", "DE", "weight", "1kg", "via", "NL, BE，LU").via());
        }

        @Test
        void never_splits_the_name_of_a_file() {
            RecordForm form = new RecordForm(new Named<>("test.all", Files.class), NOON);

            Files read = (Files) form.read(Map.of("files", List.of("a,b.csv", "c.csv")))
                    .input()
                    .orElseThrow();

            assertEquals(List.of(Path.of("a,b.csv"), Path.of("c.csv")), read.files());
        }

        record Files(List<Path> files) {}

        @Test
        void takes_choices_in_any_case_and_gives_them_as_the_command_spells_them() {
            assertEquals(
                    "DDP", good("to", "DE", "weight", "1kg", "terms", "ddp").terms());
        }
    }

    @Nested
    class What_is_wrong {

        @Test
        void names_a_required_field_with_an_example() {
            assertEquals(
                    Text.of("kernel.form.required-example", Text.of("test.ship.weight.title"), "0.35kg"),
                    problem("weight", "to", "DE"));
        }

        @Test
        void says_all_fields_at_once() {
            assertEquals(2, parcel.read(Map.of()).problems().size());
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                weight,  0.35,       api.weight.unreadable
                weight,  0g,         kernel.form.below
                weight,  30.001kg,   kernel.form.above
                maxDays, 1e3,        kernel.form.whole-number
                maxDays, 99999999999,kernel.form.whole-number
                maxDays, 0,          kernel.form.below
                on,      31.12.2026, kernel.form.date
                on,      2026-02-30, kernel.form.date
                speed,   fast,       kernel.form.choice
                terms,   FOB,        kernel.form.choice
                insured, maybe,      kernel.form.flag
                currency,EURO,       api.currency.unknown
                via,     'NL,XX',    api.country.unknown
                """)
        void says_why_beside_the_field(String field, String entry, String key) {
            Map<String, List<String>> all = entered("to", "DE", "weight", "1kg");
            all.put(field, List.of(entry));

            Map<String, Text> problems = parcel.read(all).problems();

            assertEquals(key, problems.get(field).key());
            assertEquals(1, problems.size());
        }

        @Test
        void compares_bounds_across_units() {
            assertEquals(
                    "kernel.form.above",
                    problem("weight", "to", "DE", "weight", "67lb").key());
            assertEquals(
                    Weight.parse("66lb"), good("to", "DE", "weight", "66lb").weight());
        }

        @Test
        void refuses_two_values_for_one_field() {
            Form.Reading reading = parcel.read(Map.of("to", List.of("DE", "FR"), "weight", List.of("1kg")));

            assertEquals("kernel.form.several", reading.problems().get("to").key());
        }

        @Test
        void names_what_is_no_field_at_all() {
            assertEquals(
                    "kernel.form.unknown",
                    problem("wieght", "to", "DE", "weight", "1kg", "wieght", "2kg")
                            .key());
        }

        @Test
        void of_the_record_as_a_whole_stands_under_the_empty_name() {
            assertEquals(
                    Text.literal("insurance needs a value"),
                    problem("", "to", "DE", "weight", "1kg", "insured", "true"));
        }

        @Test
        void is_said_and_not_thrown_where_no_form_holds_a_component() {
            RecordForm form = new RecordForm(new Named<>("test.odd", Unheard.class), NOON);

            assertEquals(1, form.fields().size());
            assertEquals(
                    "kernel.form.type",
                    form.read(entered("name", "x")).problems().get("").key());
        }
    }

    @Test
    void what_values_write_of_themselves_is_read_as_the_same_values() {
        RecordForm form = new RecordForm(new Named<>("test.all", Everything.class), NOON);
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            Everything values = some(random);
            Map<String, List<String>> written = new HashMap<>(entered(
                    "word", values.word(),
                    "count", Long.toString(values.count()),
                    "number", values.number().toPlainString(),
                    "share", values.share().toString(),
                    "price", values.price().toString(),
                    "weight", values.weight().toString(),
                    "size", values.size().toString(),
                    "country", values.country().toString(),
                    "day", values.day().toString(),
                    "speed", Names.ofConstant(values.speed().name()),
                    "spare", values.spare().map(String::valueOf).orElse("")));
            written.put("files", values.files().stream().map(Path::toString).toList());

            assertEquals(new Form.Reading(Optional.of(values), Map.of()), form.read(written));
        }
    }

    private static Everything some(Random random) {
        List<CountryCode> countries = List.copyOf(CountryCode.all());
        return new Everything(
                "word, " + random.nextInt(1000),
                random.nextLong(),
                BigDecimal.valueOf(random.nextInt(), random.nextInt(6)),
                new Percent(BigDecimal.valueOf(random.nextInt(100_000), 5)),
                new Money(BigDecimal.valueOf(random.nextInt(), 3), Currency.getInstance("JPY")),
                Weight.kg(BigDecimal.valueOf(random.nextInt(30_000), 3).toPlainString()),
                Dimensions.of("1." + random.nextInt(99), "2", "3", LengthUnit.IN),
                countries.get(random.nextInt(countries.size())),
                LocalDate.ofEpochDay(random.nextInt(40_000)),
                Speed.values()[random.nextInt(2)],
                List.of(Path.of("a,b " + random.nextInt(9) + ".csv"), Path.of("表.xlsx")),
                random.nextBoolean() ? Optional.of(random.nextInt()) : Optional.empty());
    }
}
