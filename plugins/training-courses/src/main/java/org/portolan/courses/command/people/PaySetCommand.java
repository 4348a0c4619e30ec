package org.portolan.courses.command.people;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.model.people.PayList;
import org.portolan.courses.model.people.PayRow;
import org.portolan.courses.model.people.Terms;
import org.portolan.courses.store.people.PayTerms;
import org.portolan.courses.store.people.Pays;

/** Adds a row of one’s own to the pays, or changes one; a shipped row stays, and one’s own stands against it. */
public final class PaySetCommand implements Command<PaySetCommand.Input> {

    /**
     * What is known.
     *
     * @param id of a row that is changed: what is left empty stays as it is; empty to add one
     * @param from the least a month, in whole units of the currency
     * @param month in which it was said, as 2026-11; empty for this one
     */
    public record Input(
            @Param(remembered = false, example = "a21-beijing")
            Optional<String> id,

            @Param(remembered = false, example = "Shenzhen") Optional<String> city,
            @Param(remembered = false, example = "Amazon") Optional<String> platform,
            @Param(remembered = false, example = "English") Optional<String> language,
            @Param(remembered = false, example = "executor") Optional<String> role,

            @Param(remembered = false, min = "0", example = "9000")
            Optional<BigDecimal> from,

            @Param(remembered = false, min = "0", example = "12000")
            Optional<BigDecimal> to,

            Optional<Currency> currency,
            Optional<PayRow.Basis> basis,
            @Param(remembered = false, example = "2026-11") Optional<String> month,
            Optional<String> source,
            @Param(remembered = false) Optional<String> remark) {}

    @Override
    public String id() {
        return "courses.pay-set";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        String today = YearMonth.now(bench.clock()).toString();
        PayRow before = input.id().isPresent() ? known(input.id().get(), bench).row() : blank();
        PayRow row = changed(before, input, today);
        Pays.keep(
                bench.store(),
                Text.of(
                        "courses.batch.pay",
                        List.of(row.city(), row.platform(), row.role()).stream()
                                .filter(word -> !word.isEmpty())
                                .reduce((one, other) -> one + " " + other)
                                .orElse("")),
                row,
                false);
        List<PayList.Entry> same = Pays.all(bench.store()).entries().stream()
                .filter(entry -> entry.row().subject().equals(row.subject())
                        || entry.row().id().equals(row.id()))
                .toList();
        return Report.of(
                Text.of("courses.pay-set.title"),
                new Note(Text.of("courses.pay-set.done", row.id())),
                new PayBlocks(bench).rows(same));
    }

    /** A row of this name. */
    static PayList.Entry known(String id, Workbench bench) throws Refusal {
        return Pays.all(bench.store()).entries().stream()
                .filter(entry -> entry.row().id().equalsIgnoreCase(id.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Text.of("courses.pay-set.unknown", id)));
    }

    private static PayRow blank() {
        return new PayRow(
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Currency.getInstance("CNY"),
                PayRow.Basis.UNSAID,
                "",
                "",
                "");
    }

    private static PayRow changed(PayRow before, Input input, String today) throws Refusal {
        Terms terms = PayTerms.all();
        String month = input.month().map(String::strip).orElse(today);
        if (!month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new Refusal(Text.of("courses.pay-set.month", month));
        }
        // Who names one end alone means that the other is not known.
        boolean amount = input.from().isPresent() || input.to().isPresent();
        Optional<BigDecimal> least = amount ? input.from() : before.least();
        Optional<BigDecimal> most = amount ? input.to() : before.most();
        if (least.isEmpty() && most.isEmpty()) {
            throw new Refusal(Text.of("courses.pay-set.no-amount"));
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new Refusal(Text.of("courses.pay-set.reversed", least.get(), most.get()));
        }
        return new PayRow(
                name(before.id()),
                input.city().map(word -> terms.key(Terms.Kind.CITY, word)).orElse(before.city()),
                input.platform()
                        .map(word -> terms.key(Terms.Kind.PLATFORM, word))
                        .orElse(before.platform()),
                input.language()
                        .map(word -> terms.key(Terms.Kind.LANGUAGE, word))
                        .orElse(before.language()),
                input.role().map(word -> terms.keyWithin(Terms.Kind.ROLE, word)).orElse(before.role()),
                least,
                most,
                input.currency().orElse(before.currency()),
                input.basis().orElse(before.basis()),
                month,
                input.source().orElse(""),
                input.remark().orElse(""));
    }

    /** One’s own row keeps its name; one that is made from a shipped row is named after that. */
    private static String name(String before) {
        if (before.isEmpty()) {
            return UUID.randomUUID().toString().substring(0, 13);
        }
        return Pays.isShipped(before) ? PayList.ownOf(before) : before;
    }
}
