package org.portolan.logistics.command.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.fees.Category;
import org.portolan.logistics.model.fees.ReferralFee;

/** The referral fee with each portion that it was made of. */
final class ReferralCharge {

    private ReferralCharge() {}

    static ChargedFee of(ReferralFee fee, Category category, Locale locale) {
        Text title = Text.of("logistics.figure.referral_fee");
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Text.of("logistics.fees.trace.sale"), fee.base(), Text.of("logistics.fees.trace.sale.why")));
        for (ReferralFee.Part part : fee.parts()) {
            parts.add(new Part(
                    Text.of("logistics.fees.trace.portion", part.row().rate(), part.of()), part.amount(), step(part)));
        }
        if (fee.atMinimum()) {
            parts.add(new Part(
                    Text.of("logistics.fees.trace.minimum"),
                    fee.minimum(),
                    Text.of("logistics.fees.trace.minimum.why")));
        }
        String source =
                fee.parts().isEmpty() ? "" : fee.parts().get(0).row().rule().source();
        Text why = fee.parts().isEmpty()
                ? Text.EMPTY
                : fee.parts().get(0).row().rule().why();
        parts.add(new Part(title, fee.amount(), why));
        return new ChargedFee(
                "referral",
                fee.amount(),
                rule(fee, category, locale),
                source,
                new Trace(title, parts, List.of()),
                true);
    }

    private static Text rule(ReferralFee fee, Category category, Locale locale) {
        String name = category.name(locale);
        if (fee.atMinimum()) {
            return Text.of("logistics.fees.line.referral.minimum", name, fee.minimum());
        }
        if (fee.parts().size() == 1) {
            return Text.of(
                    fee.byDefault() ? "logistics.fees.line.referral.default" : "logistics.fees.line.referral",
                    name,
                    fee.parts().get(0).row().rate());
        }
        return Text.of(
                "logistics.fees.line.referral.portions",
                name,
                Integer.toString(fee.parts().size()));
    }

    private static Text step(ReferralFee.Part part) {
        String over = part.row().over().toPlainString();
        String upTo = part.row().upTo().map(java.math.BigDecimal::toPlainString).orElse("");
        String mode = part.row().portion() ? "logistics.fees.trace.portion" : "logistics.fees.trace.whole";
        if (upTo.isEmpty()) {
            return part.row().over().signum() == 0 ? Text.of(mode + ".all") : Text.of(mode + ".over", over);
        }
        return Text.of(mode + ".between", over, upTo);
    }
}
