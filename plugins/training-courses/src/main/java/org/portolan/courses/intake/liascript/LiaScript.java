package org.portolan.courses.intake.liascript;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.portolan.courses.intake.questions.QuestionIntake;
import org.portolan.courses.intake.questions.TextFile;
import org.portolan.courses.store.questions.DocumentPages;

/** A course in Markdown as LiaScript writes it; any other Markdown is taken as pages, with what quizzes it has. */
public final class LiaScript implements FileFormat {

    private static final Pattern HEAD = Pattern.compile(
            "\\A\\s*<!--[^>]*?^\\s*(?:author|language|narrator|version|comment|import|translation|logo):",
            Pattern.MULTILINE);
    private static final Pattern QUIZ =
            Pattern.compile("(?m)^\\s*(?:- )?\\[[(\\[][ xX]?[)\\]]\\]\\s+\\S|^\\s*\\[\\[[^\\]]+\\]\\]\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");

    @Override
    public String id() {
        return "courses.liascript";
    }

    @Override
    public Recognition recognise(Sample sample) {
        String name = sample.fileName().toLowerCase(Locale.ROOT);
        String text = TextFile.text(sample.firstBytes());
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        boolean signs = HEAD.matcher(text).find()
                || QUIZ.matcher(text).find()
                || HEADING.matcher(text).find();
        return markdown && signs && text.indexOf('\0') < 0 ? Recognition.fits(Set.of("liascript")) : Recognition.NONE;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        String text = TextFile.read(source.file(), intake);
        if (text.isBlank()) {
            throw new Refusal(Text.of("courses.liascript.refused", source.fileName()));
        }
        LiaDocument document = new LiaDocument(text).read();
        document.tell(text);
        String bank = QuestionIntake.bank(source.fileName());
        DocumentPages pages = new DocumentPages(intake.batch(), bank);
        List<LiaDocument.Page> all = document.pages();
        for (LiaDocument.Page page : all) {
            pages.add(page.line(), page.path(), page.title(), page.markdown(), page.level());
        }
        QuestionIntake.store(document.found(), bank, source, intake);
        Map<String, String> head = LiaDocument.head(text);
        intake.finding(Finding.info(
                Place.file(source.fileName()),
                Text.of(
                        "courses.liascript.pages",
                        Integer.toString(all.size()),
                        head.getOrDefault("author", "–"),
                        head.getOrDefault("language", "–"))));
    }
}
