package org.portolan.logistics.command.fees;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.fees.FulfilmentFee;
import org.portolan.logistics.model.fees.FulfilmentRow;
import org.portolan.logistics.model.fees.Rule;

/** What a reader must know before he trusts a fee: how old its table is, what no second source confirms. */
final class FeeFindings {

    private FeeFindings() {}

    static List<Finding> of(Asked asked, FulfilmentFee fee, List<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        age(asked, fee, findings);
        doubts(rules, findings);
        if (fee.tier()
                .overMax()
                .map(over -> over.isExceededBy(asked.unit().size()))
                .orElse(false)) {
            findings.add(warning(
                    "logistics.fees.finding.over-max", asked.unit().size().toString()));
        }
        if (asked.unit().apparel() && fee.row().kind() == FulfilmentRow.Kind.ANY && hasApparelTable(asked, fee)) {
            findings.add(
                    warning("logistics.fees.finding.apparel", asked.unit().on().toString()));
        }
        return findings;
    }

    private static boolean hasApparelTable(Asked asked, FulfilmentFee fee) {
        return asked.book().fulfilment().rows().stream()
                .anyMatch(row -> row.kind() == FulfilmentRow.Kind.APPAREL
                        && row.marketplace().equals(asked.unit().marketplace())
                        && row.tier().equals(fee.tier().id()));
    }

    static void doubts(List<Rule> rules, List<Finding> findings) {
        Set<String> said = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.doubt().isPresent() && said.add(rule.doubt().get().code())) {
                String key = "logistics.fees.doubt." + rule.doubt().get().code();
                Text message = Text.of(key, rule.source(), rule.from().toString());
                findings.add(
                        rule.doubt().get().look()
                                ? Finding.warning(Place.NOWHERE, message, Text.of("logistics.fees.doubt.remedy"))
                                : Finding.info(Place.NOWHERE, message));
            }
        }
    }

    private static void age(Asked asked, FulfilmentFee fee, List<Finding> findings) {
        Rule rule = fee.row().rule();
        LocalDate on = asked.unit().on();
        long months = ChronoUnit.MONTHS.between(rule.from(), on);
        if (rule.to().isEmpty() && months >= asked.marketplace().oldAfterMonths()) {
            findings.add(warning(
                    "logistics.fees.finding.old",
                    asked.unit().marketplace().code(),
                    rule.from().toString(),
                    Long.toString(months),
                    on.toString()));
        }
    }

    private static Finding warning(String key, Object... arguments) {
        return Finding.warning(Place.NOWHERE, Text.of(key, arguments), Text.of(key + ".remedy"));
    }
}
