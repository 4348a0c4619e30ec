package org.portolan.research.intake.terms;

import java.io.IOException;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;

/** A report of search terms that its columns tell: all that one differs in stands in its layout. */
abstract class TermFormat implements FileFormat {

    private final TermLayout layout;

    TermFormat(TermLayout layout) {
        this.layout = layout;
    }

    @Override
    public final String id() {
        return layout.id();
    }

    @Override
    public Recognition recognise(Sample sample) {
        return sample.recognise(layout.header());
    }

    @Override
    public final void read(Source source, Intake intake) throws IOException, Refusal {
        TermReading.run(layout, source, intake);
    }
}
