package org.portolan.courses.intake.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.model.people.ProgressFile;
import org.portolan.courses.store.people.ProgressJson;
import org.portolan.courses.store.people.SentProgress;

/** Progress that a learner exported for a mentor by {@code courses.progress}. */
public final class SentProgressFile implements FileFormat {

    /** Nobody's progress is that large: ten thousand steps take about a tenth. */
    private static final long MOST_BYTES = 16L << 20;

    private static final Pattern SIGN =
            Pattern.compile("^\\uFEFF?\\s*\\{[^{}]{0,200}\"format\"\\s*:\\s*\"" + ProgressJson.FORMAT + "\"");

    @Override
    public String id() {
        return "courses.progress-file";
    }

    @Override
    public Recognition recognise(Sample sample) {
        String begin = new String(sample.firstBytes(), StandardCharsets.UTF_8);
        return SIGN.matcher(begin).find() ? Recognition.fits(Set.of("format")) : Recognition.NONE;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        if (Files.size(source.file()) > MOST_BYTES) {
            throw new Refusal(Text.of("courses.progress-file.large", source.fileName()));
        }
        String json = new String(Files.readAllBytes(source.file()), StandardCharsets.UTF_8).replace("\uFEFF", "");
        ProgressFile file;
        try {
            file = ProgressJson.read(json);
        } catch (ProgressJson.Unlike unlike) {
            throw new Refusal(
                    Text.of("courses.progress-file.broken", source.fileName(), String.valueOf(unlike.getMessage())),
                    unlike);
        }
        if (SentProgress.isOld(intake.batch(), file)) {
            intake.finding(Finding.warning(
                    Place.file(source.fileName()),
                    Text.of("courses.progress-file.old", file.name()),
                    Text.of("courses.progress-file.old.do")));
        }
        SentProgress.add(intake.batch(), file);
        intake.stored();
    }
}
