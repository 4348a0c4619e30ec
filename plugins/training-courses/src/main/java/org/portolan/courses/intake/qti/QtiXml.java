package org.portolan.courses.intake.qti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionIntake;
import org.portolan.courses.intake.questions.XmlSigns;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.intake.xml.XmlFile;

/** One file of QTI: an item, a test with the items beside it, or a bank; pictures are taken from its folder. */
public final class QtiXml implements FileFormat {

    @Override
    public String id() {
        return "courses.qti";
    }

    @Override
    public Recognition recognise(Sample sample) {
        return QtiFile.isQti(XmlSigns.root(sample.firstBytes())) ? Recognition.fits(Set.of("qti")) : Recognition.NONE;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        Path folder = Optional.ofNullable(source.file().toAbsolutePath().getParent())
                .orElse(source.file().toAbsolutePath());
        Neighbours neighbours = Neighbours.in(folder);
        Node root = root(source);
        Found found = new Found();
        QtiFile reader = new QtiFile(found);
        for (Map.Entry<String, String> item : reader.read(root, "").entrySet()) {
            Optional<byte[]> bytes = neighbours.bytes(QtiMedia.resolved(QtiMedia.decoded(item.getKey())));
            if (bytes.isPresent()) {
                reader.read(Version3.asVersion2(XmlFile.read(bytes.get(), item.getKey())), item.getValue());
            } else {
                found.finding(
                        Finding.warning(Place.NOWHERE, Text.of("courses.qti.no-item", item.getKey()), Text.EMPTY));
            }
        }
        if (found.isEmpty() && found.findings().isEmpty()) {
            throw new Refusal(Text.of("courses.qti.refused.nothing", source.fileName()));
        }
        QtiMedia media = new QtiMedia(neighbours, List.of());
        for (Found.Taken taken : found.questions()) {
            media.take(found, taken, "");
        }
        QuestionIntake.store(found, QuestionIntake.bank(source.fileName()), source, intake);
    }

    private static Node root(Source source) throws IOException, Refusal {
        if (Files.size(source.file()) > XmlFile.LARGEST) {
            throw new Refusal(Text.of(
                    "courses.questions.refused.large", source.fileName(), Long.toString(XmlFile.LARGEST >> 20)));
        }
        return Version3.asVersion2(XmlFile.read(Files.readAllBytes(source.file()), source.fileName()));
    }
}
