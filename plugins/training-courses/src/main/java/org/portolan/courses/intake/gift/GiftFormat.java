package org.portolan.courses.intake.gift;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionIntake;
import org.portolan.courses.intake.questions.TextFile;

/** Questions in GIFT. */
public final class GiftFormat implements FileFormat {

    private static final Pattern ANSWERS = Pattern.compile(
            "(?<!\\\\)\\{\\s*(?:(?i:T|TRUE|F|FALSE)\\s*(?:#[^{}]*)?|#[^{}]*|[=~](?:[^{}]|\\\\[{}])*)\\}");
    private static final Pattern CATEGORY = Pattern.compile("(?m)^\\s*\\$CATEGORY:");

    @Override
    public String id() {
        return "courses.gift";
    }

    @Override
    public Recognition recognise(Sample sample) {
        String name = sample.fileName().toLowerCase(Locale.ROOT);
        String text = TextFile.text(sample.firstBytes());
        boolean signs = CATEGORY.matcher(text).find() || ANSWERS.matcher(text).find();
        boolean other = text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<") || name.endsWith(".json");
        boolean fits =
                !other && (name.endsWith(".gift") || (signs && (name.endsWith(".txt") || name.endsWith(".gift.txt"))));
        return fits ? Recognition.fits(Set.of("gift")) : Recognition.NONE;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        Found found = GiftFile.read(TextFile.read(source.file(), intake));
        if (found.isEmpty() && found.findings().isEmpty()) {
            throw new Refusal(Text.of("courses.gift.refused", source.fileName()));
        }
        QuestionIntake.store(found, QuestionIntake.bank(source.fileName()), source, intake);
    }
}
