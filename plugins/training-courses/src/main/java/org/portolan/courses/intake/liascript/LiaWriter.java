package org.portolan.courses.intake.liascript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.QuizText;

/** Writes questions as a LiaScript document: a section for each folder, one below it for each question. */
public final class LiaWriter implements QuestionWriter {

    private static final int DEEPEST = 5;

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public Optional<Text> cannot(Question question) {
        return Optional.empty();
    }

    @Override
    public byte[] write(String title, List<Question> questions, Function<String, Optional<byte[]>> media) {
        StringBuilder text = new StringBuilder("<!--\ncomment: ")
                .append(line(title).replace("--", "- -"))
                .append("\n-->\n\n");
        String category = "";
        for (Question question : questions) {
            if (!question.category().equals(category)) {
                category = question.category();
                int level = 1;
                for (String folder : category.split("/")) {
                    text.append("#".repeat(Math.min(level++, DEEPEST)))
                            .append(' ')
                            .append(line(folder))
                            .append("\n\n");
                }
            }
            int level = category.isEmpty() ? 1 : Math.min(category.split("/").length, DEEPEST) + 1;
            text.append("#".repeat(level))
                    .append(' ')
                    .append(line(question.name().isEmpty() ? "…" : question.name()))
                    .append("\n\n")
                    .append(QuizText.write(question))
                    .append("\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public Found read(byte[] written) {
        return new LiaDocument(new String(written, StandardCharsets.UTF_8))
                .read()
                .found();
    }
}
