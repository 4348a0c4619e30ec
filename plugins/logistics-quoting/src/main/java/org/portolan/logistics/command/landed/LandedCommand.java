package org.portolan.logistics.command.landed;

import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;

/** What goods cost once they are in the country of destination. */
public final class LandedCommand implements Command<LandedInput> {

    @Override
    public String id() {
        return "logistics.landed";
    }

    @Override
    public Class<LandedInput> input() {
        return LandedInput.class;
    }

    @Override
    public Report run(LandedInput input, Workbench bench) throws Refusal {
        Text title = Text.of(
                "logistics.landed.report",
                input.to().displayName(bench.locale()),
                input.to().code(),
                input.date().toString());
        return LandedReport.of(title, Landing.of(input, bench));
    }
}
