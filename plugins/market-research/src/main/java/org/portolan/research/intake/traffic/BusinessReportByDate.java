package org.portolan.research.intake.traffic;

import java.io.IOException;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;

/** Amazon’s Business Report by date: each day’s sessions, units and sales. */
public final class BusinessReportByDate implements FileFormat {

    @Override
    public String id() {
        return "research.business-report-by-date";
    }

    @Override
    public Recognition recognise(Sample sample) {
        return sample.recognise(TrafficColumns.BY_DAY);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        TrafficReading.run(id(), TrafficColumns.BY_DAY, source, intake);
    }
}
