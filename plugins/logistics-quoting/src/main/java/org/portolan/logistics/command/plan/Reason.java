package org.portolan.logistics.command.plan;

import java.util.Optional;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.plan.PlanCase;
import org.portolan.logistics.model.plan.Reasoned;

/** Says in a sentence why a dispatch goes as it goes: what it is for, and why not the cheaper way. */
record Reason(PlanCase plan) {

    Text of(Reasoned one) {
        return Text.of("logistics.plan.reason", need(one), way(one));
    }

    static Text need(Reasoned one) {
        return one.need()
                .map(week -> Text.of("logistics.plan.reason.runs-out", number(week)))
                .or(() -> one.safety().map(week -> Text.of("logistics.plan.reason.safety", number(week))))
                .orElse(Text.of("logistics.plan.reason.shared"));
    }

    Text way(Reasoned one) {
        Optional<Reasoned.Arrival> cheaper = one.cheaper();
        if (cheaper.isEmpty()) {
            return Text.of("logistics.plan.reason.cheapest");
        }
        String name = plan.modes().get(cheaper.get().mode()).name();
        int arrives = cheaper.get().week();
        int needed = one.need().or(one::safety).orElse(plan.arrives(one.dispatch()));
        if (arrives > needed) {
            boolean beyond = arrives >= plan.terms().weeks();
            return beyond
                    ? Text.of("logistics.plan.reason.beyond", name)
                    : Text.of("logistics.plan.reason.too-late", name, number(arrives));
        }
        return Text.of("logistics.plan.reason.in-all", name);
    }

    private static String number(int week) {
        return Integer.toString(week + 1);
    }
}
