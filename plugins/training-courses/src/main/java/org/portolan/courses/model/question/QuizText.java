package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;

/**
 * Questions written in Markdown, in the notation of LiaScript (manual of 2026-04-29, chapter Quizzes):
 *
 * <ul>
 *   <li>{@code - [( )] wrong}, {@code - [(X)] right}: choose one; {@code - [[ ]]}, {@code - [[X]]}: choose several;
 *   <li>{@code [[text]]}: write a text; {@code [[a|(b)|c]]}: choose from a list; both also within a paragraph, as gaps;
 *   <li>{@code [[a] (b)]} above rows {@code [ ( ) (X) ] row}: a matrix;
 *   <li>{@code [[___]]}: write freely; {@code [[?]] hint}; a solution between two lines of asterisks below the quiz.
 * </ul>
 *
 * <p>Our own additions, which LiaScript shows as a text, a quotation or a code block: {@code [[a|b]]} takes either text,
 * {@code [[42±0.5 kg]]} and {@code [[3..5]]} a number; blocks fenced as {@code order} (one item a line, in the right
 * order) and {@code match} ({@code left = right}; {@code = right} belongs to none); an indented {@code > said} below an
 * option, where {@code > %50% said} is worth half, and below a text {@code > answer -> %50% said}. Case and width do not
 * count in texts unless {@code <!-- data-case="true" -->} stands above; {@code data-score} and {@code data-randomize} are
 * LiaScript's.
 */
public final class QuizText {

    private QuizText() {}

    /**
     * What stands in a piece of Markdown.
     *
     * @param prompt all that stands before the quiz
     * @param task {@link Task.Description} where there is no quiz
     * @param points what it is worth
     * @param solution said after any answer
     * @param findings broken marks, each with its line
     */
    public record Reading(
            Prose prompt, Task task, BigDecimal points, List<Prose> hints, Prose solution, List<Finding> findings) {

        public Reading {
            hints = List.copyOf(hints);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Read one question: its prompt and its quiz.
     *
     * @param firstLine the line of the file on which {@code lines} begin, from 1
     */
    public static Reading read(List<String> lines, int firstLine) {
        StringBuilder prompt = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        QuizPiece.Quiz quiz = null;
        for (QuizPiece piece : pieces(lines, firstLine)) {
            if (piece instanceof QuizPiece.Words words) {
                findings.addAll(words.findings());
                if (quiz == null) {
                    prompt.append(words.text()).append('\n');
                } else if (!words.text().isBlank()) {
                    findings.add(finding("after", piece.line()));
                }
            } else if (piece instanceof QuizPiece.Quiz found) {
                findings.addAll(found.findings());
                if (quiz == null) {
                    quiz = found;
                } else {
                    findings.add(finding("second", piece.line()));
                }
            } else if (piece instanceof QuizPiece.Untaken untaken) {
                findings.add(finding(untaken.reason().key(), untaken.line()));
            }
        }
        Prose asked = Prose.markdown(prompt.toString().strip());
        return quiz == null
                ? new Reading(asked, new Task.Description(), BigDecimal.ZERO, List.of(), Prose.NONE, findings)
                : new Reading(asked, quiz.task(), quiz.points(), quiz.hints(), quiz.solution(), findings);
    }

    /** Part a document into its words and its quizzes. */
    public static List<QuizPiece> pieces(List<String> lines, int firstLine) {
        return new QuizScan(lines, firstLine).pieces();
    }

    /** Write a question so that {@link #read} reads it. Its name, category, tags and media have no place here. */
    public static String write(Question question) {
        return QuizWriter.write(question);
    }

    static Finding finding(String key, int line, Object... arguments) {
        return new Finding(
                Severity.WARNING,
                Text.of("courses.quiz." + key, arguments),
                new Place("", "", line, ""),
                Text.of("courses.quiz." + key + ".do"));
    }
}
