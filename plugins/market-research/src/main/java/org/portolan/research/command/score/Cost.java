package org.portolan.research.command.score;

import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

/**
 * One cost of a unit and who says so.
 *
 * @param amount zero where it is not known
 * @param known false where nobody said it
 * @param source by hand, or by which plugin's rule
 */
record Cost(Money amount, boolean known, Text source, Optional<Trace> trace, List<Finding> findings) {

    Cost {
        findings = List.copyOf(findings);
    }

    static Cost given(Money amount) {
        return said(amount, Text.of("research.score.by-hand"));
    }

    static Cost said(Money amount, Text source) {
        return new Cost(amount, true, source, Optional.empty(), List.of());
    }

    static Cost of(Money amount, Text source, Trace trace, List<Finding> findings) {
        return new Cost(amount, true, source, Optional.of(trace), findings);
    }

    static Cost unknown(Money zero, Finding why) {
        return new Cost(zero, false, Text.of("research.score.not-known"), Optional.empty(), List.of(why));
    }
}
