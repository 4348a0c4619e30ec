package org.portolan.courses.intake.moodle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionIntake;
import org.portolan.courses.intake.questions.XmlSigns;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.intake.xml.XmlFile;

/** Questions in Moodle's XML. */
public final class MoodleXml implements FileFormat {

    @Override
    public String id() {
        return "courses.moodle-xml";
    }

    @Override
    public Recognition recognise(Sample sample) {
        String root = XmlSigns.root(sample.firstBytes());
        return root.equals("quiz") || root.equals("question")
                ? Recognition.fits(Set.of("moodle-xml"))
                : Recognition.NONE;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        if (Files.size(source.file()) > XmlFile.LARGEST) {
            throw new Refusal(Text.of(
                    "courses.questions.refused.large", source.fileName(), Long.toString(XmlFile.LARGEST >> 20)));
        }
        Node quiz = XmlFile.read(Files.readAllBytes(source.file()), source.fileName());
        Found found = MoodleFile.read(quiz);
        if (found.isEmpty()) {
            throw new Refusal(Text.of("courses.moodle.refused", source.fileName()));
        }
        QuestionIntake.store(found, QuestionIntake.bank(source.fileName()), source, intake);
    }
}
