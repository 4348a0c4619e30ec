package org.portolan.research.intake.products;

import java.io.IOException;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;

/** A download of products that its columns tell: all that one differs in stands in its layout. */
abstract class ProductFormat implements FileFormat {

    private final ProductLayout layout;

    ProductFormat(ProductLayout layout) {
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
        ProductReading.run(layout, source, intake);
    }
}
