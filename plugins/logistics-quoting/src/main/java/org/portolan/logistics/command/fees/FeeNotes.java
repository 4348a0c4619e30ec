package org.portolan.logistics.command.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.report.Note;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.fees.AgedRow;
import org.portolan.logistics.model.fees.FulfilmentFee;
import org.portolan.logistics.model.fees.ReferralRow;
import org.portolan.logistics.model.fees.StorageRow;

/** What was chosen where sources disagree, and where the next cliff is. */
final class FeeNotes {

    private FeeNotes() {}

    static List<Note> of(UnitFees fees, Locale locale) {
        List<Text> notes = new ArrayList<>();
        fulfilment(fees.fulfilment()).ifPresent(notes::add);
        referral(fees, locale).ifPresent(notes::add);
        storage(fees).ifPresent(notes::add);
        if (!fees.asked().named()) {
            notes.add(Text.of("logistics.fees.note.no-category"));
        }
        fees.lowInventory().ifPresent(low -> notes.add(Text.of("logistics.fees.note.low-inventory")));
        return notes.stream().map(Note::new).toList();
    }

    static Optional<Text> fulfilment(FulfilmentFee fee) {
        return fee.rivals().stream()
                .findFirst()
                .map(row -> Text.of(
                        "logistics.fees.note.rival.fulfilment",
                        fee.amount(),
                        row.fee().of(fee.charged()),
                        row.rule().source()));
    }

    private static Optional<Text> referral(UnitFees fees, Locale locale) {
        List<ReferralRow> rivals = fees.referral().rivals();
        if (rivals.isEmpty()) {
            return Optional.empty();
        }
        String rates = rivals.stream().map(row -> row.rate().toString()).collect(Collectors.joining(", "));
        return Optional.of(Text.of(
                "logistics.fees.note.rival.referral",
                fees.asked().category().name(locale),
                rates,
                rivals.get(0).minimum(),
                rivals.get(0).rule().source()));
    }

    private static Optional<Text> storage(UnitFees fees) {
        List<StorageRow> rivals = fees.asked()
                .book()
                .warehouse()
                .storageRivals(
                        fees.asked().unit(),
                        fees.fulfilment().tier(),
                        fees.asked().unit().on());
        return rivals.stream()
                .findFirst()
                .map(row -> Text.of(
                        "logistics.fees.note.rival.storage",
                        row.rate().amount(),
                        row.rate().per().symbol(),
                        row.rule().source()));
    }

    /** The steepest rise among the brackets that are still ahead. */
    static Optional<Note> cliff(List<AgedRow> brackets, int day) {
        AgedRow before = null;
        AgedRow after = null;
        BigDecimal steepest = BigDecimal.ONE;
        for (int i = 1; i < brackets.size(); i++) {
            AgedRow from = brackets.get(i - 1);
            AgedRow to = brackets.get(i);
            BigDecimal factor =
                    to.rate().amount().amount().divide(from.rate().amount().amount(), 1, RoundingMode.HALF_UP);
            if (to.dayFrom() > day && factor.compareTo(steepest) > 0) {
                before = from;
                after = to;
                steepest = factor;
            }
        }
        if (before == null || after == null) {
            return Optional.empty();
        }
        return Optional.of(new Note(Text.of(
                "logistics.fees.note.cliff",
                Integer.toString(after.dayFrom()),
                before.rate().amount(),
                after.rate().amount(),
                after.rate().per().symbol(),
                steepest.toPlainString(),
                Integer.toString(after.dayFrom() - day))));
    }
}
