package org.portolan.courses.intake.qti;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.courses.intake.archive.Archive;
import org.portolan.courses.intake.archive.Limits;
import org.portolan.courses.intake.questions.QuestionIntake;
import org.portolan.courses.intake.questions.XmlSigns;

/** A package of QTI or a Common Cartridge with quizzes in it. */
public final class QtiZip implements FileFormat {

    private static final int LOOKED_AT = 12;
    private static final List<String> SIGNS = List.of("imsqti", "x-bb-qti", "bb/assessment", "assessment/x-bb");

    @Override
    public String id() {
        return "courses.qti-package";
    }

    @Override
    public Recognition recognise(Sample sample) {
        String manifest = sample.entries().stream()
                .filter(name -> name.equals("imsmanifest.xml") || name.endsWith("/imsmanifest.xml"))
                .findFirst()
                .flatMap(sample::entry)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                .orElse("");
        boolean said = SIGNS.stream().anyMatch(manifest::contains);
        boolean scorm = manifest.contains("adlcp");
        return said || (!scorm && holds(sample))
                ? Recognition.fits(Set.of("imsmanifest.xml", "qti-package"))
                : Recognition.NONE;
    }

    private static boolean holds(Sample sample) {
        return sample.entries().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".qti") || name.endsWith(".dat"))
                .filter(name -> !name.endsWith("imsmanifest.xml"))
                .limit(LOOKED_AT)
                .flatMap(name -> sample.entry(name).stream())
                .anyMatch(bytes -> QtiFile.isQti(XmlSigns.root(bytes)));
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        try (Archive archive = Archive.open(source.file(), Limits.USUAL)) {
            QuestionIntake.store(
                    new QtiPackage(archive, source.fileName()).read(),
                    QuestionIntake.bank(source.fileName()),
                    source,
                    intake);
        }
    }
}
