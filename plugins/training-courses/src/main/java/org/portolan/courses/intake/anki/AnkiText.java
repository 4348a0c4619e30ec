package org.portolan.courses.intake.anki;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.text.Decoded;
import org.portolan.courses.store.cards.CardIntake;

/**
 * Text of columns with Anki’s header lines. Without them it is only read where a person chooses this format, since it could be
 * any table. Two answers may be given unasked: {@code deck} and {@code kind}.
 */
public final class AnkiText implements FileFormat {

    private static final long LARGEST = 64L << 20;
    private static final double COULD_BE = 0.45;

    @Override
    public String id() {
        return "courses.anki-text";
    }

    @Override
    public Recognition recognise(Sample sample) {
        byte[] first = sample.firstBytes();
        if (first.length == 0 || isBinary(first)) {
            return Recognition.NONE;
        }
        String text = Decoded.of(first).text();
        if (hasHeader(sample)) {
            return Recognition.fits(TextHeader.of(text).values().keySet());
        }
        boolean listed = sample.fileName().toLowerCase(Locale.ROOT).endsWith(".txt");
        return listed && text.indexOf('\t') > 0
                ? new Recognition(COULD_BE, Set.of(), List.of("#separator"))
                : Recognition.NONE;
    }

    /** True where a file begins with such header lines. */
    public static boolean hasHeader(Sample sample) {
        byte[] first = sample.firstBytes();
        if (first.length == 0 || isBinary(first)) {
            return false;
        }
        Set<String> keys = TextHeader.of(Decoded.of(first).text()).values().keySet();
        return !keys.isEmpty() && !keys.contains("old tags");
    }

    /** True where a file is no text at all. */
    public static boolean isBinary(Sample sample) {
        return isBinary(sample.firstBytes());
    }

    private static boolean isBinary(byte[] first) {
        for (byte one : first) {
            if (one == 0) {
                return (first[0] & 0xFE) != 0xFE;
            }
        }
        return false;
    }

    private static String decoded(Source source, Intake intake) throws IOException {
        Decoded decoded = Decoded.of(Files.readAllBytes(source.file()));
        decoded.doubt(source.fileName()).ifPresent(intake::finding);
        return decoded.text();
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        String file = source.fileName();
        if (Files.size(source.file()) > LARGEST) {
            throw new Refusal(Text.of("courses.anki-text.refused.large", file));
        }
        String text = decoded(source, intake);
        if (text.isBlank()) {
            throw new Refusal(Text.of("courses.anki-text.refused.empty", file));
        }
        CardIntake into = new CardIntake(intake, file);
        new TextNotes(text, source, intake.batch(), into).store();
        into.finish();
    }
}
