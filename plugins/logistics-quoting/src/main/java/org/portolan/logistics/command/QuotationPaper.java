package org.portolan.logistics.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.command.quotation.Paper;
import org.portolan.logistics.command.quotation.PrintedPaper;

/** A quotation in the words of the customer's language, and the file that they are printed to. */
final class QuotationPaper {

    private static final String NOTHING = "–";

    private final QuotationCommand.Input input;
    private final Texts texts;
    private final Locale locale;

    QuotationPaper(QuotationCommand.Input input, Texts texts, Locale locale) {
        this.input = input;
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * Print it.
     *
     * @throws Refusal where no font has its letters, or the file cannot be written
     */
    void print(List<PricedOffer> offers, LocalDate day, LocalDate until, Path file) throws Refusal {
        try {
            byte[] pdf = PrintedPaper.print(paper(offers, day, until))
                    .orElseThrow(() -> new Refusal(Text.of("logistics.quotation.no-typeface", file.toString())));
            Files.write(file, pdf);
        } catch (IOException unwritable) {
            throw new Refusal(
                    Text.of("logistics.quotation.unwritable", file.toString(), why(file, unwritable)), unwritable);
        }
    }

    private static Text why(Path file, IOException unwritable) {
        String reason = "logistics.quotation.unwritable.";
        if (Files.isDirectory(file)) {
            return Text.of(reason + "folder");
        }
        if (unwritable instanceof NoSuchFileException) {
            return Text.of(reason + "no-folder");
        }
        if (unwritable instanceof AccessDeniedException) {
            return Text.of(reason + "denied");
        }
        return Text.of(reason + "disk", String.valueOf(unwritable.getMessage()));
    }

    private Paper paper(List<PricedOffer> offers, LocalDate day, LocalDate until) {
        // A column that says nothing of any service is left out.
        boolean timed = offers.stream()
                .anyMatch(offer -> !QuoteFigures.days(offer.row().days()).isEmpty());
        List<Paper.Column> columns = new ArrayList<>();
        columns.add(new Paper.Column(say("logistics.column.service"), timed ? 0.5 : 0.64, false));
        if (timed) {
            columns.add(new Paper.Column(say("logistics.paper.transit"), 0.16, false));
        }
        columns.add(new Paper.Column(say("logistics.paper.billable"), timed ? 0.17 : 0.19, true));
        columns.add(new Paper.Column(say("logistics.column.price"), 0.17, true));
        return new Paper(
                locale,
                say("logistics.quotation.report"),
                input.sender().orElse(""),
                input.contact().orElse(""),
                heads(day, until),
                shipment(),
                columns,
                offers.stream().map(offer -> row(offer, timed)).toList(),
                List.of(say("logistics.paper.terms"), say("logistics.paper.terms.until", date(until))),
                say("logistics.paper.page", "{0}", "{1}"));
    }

    private List<Paper.Fact> heads(LocalDate day, LocalDate until) {
        List<Paper.Fact> facts = new ArrayList<>();
        input.customer().ifPresent(name -> facts.add(fact("logistics.paper.for", name)));
        facts.add(fact("logistics.paper.date", date(day)));
        facts.add(fact("logistics.paper.until", date(until)));
        input.reference().ifPresent(number -> facts.add(fact("logistics.paper.reference", number)));
        return facts;
    }

    private List<Paper.Fact> shipment() {
        List<Paper.Fact> facts = new ArrayList<>();
        input.from().ifPresent(from -> facts.add(fact("logistics.paper.from", country(from))));
        facts.add(fact(
                "logistics.paper.to",
                country(input.to())
                        + input.postcode().map(postcode -> " " + postcode).orElse("")));
        facts.add(fact("logistics.paper.weight", say("logistics.paper.value", input.weight())));
        facts.add(fact(
                "logistics.paper.size",
                input.size().map(size -> say("logistics.paper.value", size)).orElse(NOTHING)));
        if (!input.contents().isEmpty()) {
            facts.add(fact(
                    "logistics.paper.contents",
                    input.contents().stream()
                            .map(cargo -> say("logistics.cargo." + cargo.name().toLowerCase(Locale.ROOT)))
                            .collect(Collectors.joining(say("logistics.paper.and")))));
        }
        return facts;
    }

    private List<String> row(PricedOffer offer, boolean timed) {
        List<String> cells = new ArrayList<>();
        cells.add(offer.row().service().name());
        if (timed) {
            cells.add(Optional.of(QuoteFigures.days(offer.row().days()))
                    .filter(days -> !days.isEmpty())
                    .map(days -> texts.say(days, locale))
                    .orElse(NOTHING));
        }
        cells.add(say("logistics.paper.value", offer.billable()));
        cells.add(say("logistics.paper.value", QuotationCommand.price(offer, input.margin())));
        return cells;
    }

    private Paper.Fact fact(String label, String value) {
        return new Paper.Fact(say(label), value);
    }

    private String country(CountryCode country) {
        return country.displayName(locale);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String say(String key, Object... values) {
        return texts.say(Text.of(key, values), locale);
    }
}
