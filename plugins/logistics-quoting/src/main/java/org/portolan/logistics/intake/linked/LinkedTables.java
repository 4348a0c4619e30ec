package org.portolan.logistics.intake.linked;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Question;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.text.Text;

/**
 * A carrier's prices as tables that refer to each other, without headers: which country is in which zone, which zone has
 * which delivery method, what a method is called and insures, and what each of its bands of weight costs, in kg. Royal
 * Mail's prices go round like that.
 *
 * <p>The table of prices is imported; the others are found beside it by the codes that join them, whatever they are
 * called. Importing one of the others answers with which file to import. Two answers may be given unasked: {@code from}
 * is the first day of the prices, {@code unit} the unit of the weights where it is not kg.
 */
public final class LinkedTables implements FileFormat {

    @Override
    public String id() {
        return "logistics.linked-tables";
    }

    @Override
    public Recognition recognise(Sample sample) {
        return kind(sample)
                .map(kind -> Recognition.fits(Set.copyOf(kind.signs())))
                .orElse(Recognition.NONE);
    }

    private static Optional<TableKind> kind(Sample sample) {
        return sample.grids().size() == 1
                ? TableKind.of(LinkedTable.lines(sample.grids().get(0).rows()))
                : Optional.empty();
    }

    /** Asks whose prices they are and in which currency, where the beginning of the file names no carrier that is known. */
    @Override
    public List<Question> questions(Sample sample) {
        String beginning = sample.fileName() + " " + new String(sample.firstBytes(), StandardCharsets.UTF_8);
        if (kind(sample).filter(kind -> kind == TableKind.PRICES).isEmpty()
                || KnownCarrier.in(beginning).isPresent()) {
            return List.of();
        }
        List<KnownCarrier> known = KnownCarrier.all();
        return List.of(
                new Question(
                        Issuer.CARRIER,
                        Text.of("logistics.linked.question.carrier", sample.fileName()),
                        known.stream().map(KnownCarrier::name).toList()),
                new Question(
                        Issuer.CURRENCY,
                        Text.of("logistics.question.currency", sample.fileName()),
                        known.stream().map(KnownCarrier::currency).toList()));
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        List<Line> lines = LinkedTable.lines(
                intake.grids().stream().findFirst().map(grid -> grid.rows()).orElse(List.of()));
        String file = source.fileName();
        TableKind kind =
                TableKind.of(lines).orElseThrow(() -> new Refusal(Text.of("logistics.linked.refused.shape", file)));
        LinkedTable table = new LinkedTable(file, kind, lines);
        Siblings siblings = Siblings.of(table, source.file());
        if (kind != TableKind.PRICES) {
            throw siblings.notPrices();
        }
        new LinkedImport(table, siblings, Issuer.of(source, lines, intake), intake).store();
    }
}
