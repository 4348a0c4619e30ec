package org.portolan.courses.intake.liascript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.MediaNames;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.QuizPiece;
import org.portolan.courses.model.question.QuizText;
import org.portolan.courses.model.question.Task;

/** Reads a document: its head, a page for each heading, a question for each quiz. */
final class LiaDocument {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern HEAD_LINE = Pattern.compile("([A-Za-z][\\w-]*):\\s*(.*)");
    private static final Pattern MACRO = Pattern.compile("(?m)^\\s*(@[A-Za-z_][\\w.]*)\\s*:?");
    private static final Pattern ASIDE = Pattern.compile("<!--\\s*(?:class|style|id|lang)=.*?-->");
    private static final Pattern EFFECT =
            Pattern.compile("(?m)^\\s*(?:--)?\\{\\{[^}]*\\}\\}(?:--)?\\s*$|^\\s*\\*{4,}\\s*$|^\\s*-{3,}\\s*$");
    private static final Pattern TEACHER = Pattern.compile("^(?:\\*\\*)?(?:Result|Results):(?:\\*\\*)?$");
    /** Markdown shown as code, beside what becomes of it. */
    private static final Pattern SOURCE =
            Pattern.compile("(?ms)^[ \\t]*(`{3,})[ \\t]*(?:markdown|md)\\b.*?^[ \\t]*\\1[ \\t]*$");

    private static final int LONGEST_NAME = 80;

    private final Found found = new Found();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> lines;

    /** A section of the document. */
    record Page(long line, String title, String path, String markdown, int level) {}

    LiaDocument(String text) {
        this.lines = text.lines().toList();
    }

    Found found() {
        return found;
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** The values of the head: author, language, version … */
    static Map<String, String> head(String text) {
        Map<String, String> head = new LinkedHashMap<>();
        String start = text.stripLeading();
        int end = start.indexOf("-->");
        if (!start.startsWith("<!--") || end < 0) {
            return head;
        }
        for (String line : start.substring(4, end).lines().toList()) {
            Matcher value = HEAD_LINE.matcher(line);
            if (value.matches()) {
                head.put(value.group(1).toLowerCase(Locale.ROOT), value.group(2));
            }
        }
        return head;
    }

    LiaDocument read() {
        int from = 0;
        String fence = "";
        boolean comment = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean heading =
                    fence.isEmpty() && !comment && HEADING.matcher(line).matches();
            if (heading) {
                section(from, i);
                enter(line);
                from = i;
            }
            if (fence.isEmpty() && !comment && line.strip().matches("(`{3,}|~{3,})[^`]*")) {
                fence = line.strip().replaceFirst("^(`{3,}|~{3,}).*$", "$1");
            } else if (!fence.isEmpty() && line.strip().equals(fence)) {
                fence = "";
            } else if (fence.isEmpty()) {
                comment = comment ? !line.contains("-->") : line.contains("<!--") && !line.contains("-->");
            }
        }
        section(from, lines.size());
        return this;
    }

    private void enter(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            int level = heading.group(1).length();
            while (headings.size() >= level) {
                headings.remove(headings.size() - 1);
            }
            while (headings.size() < level - 1) {
                headings.add("");
            }
            headings.add(heading.group(2));
        }
    }

    private void section(int from, int to) {
        List<String> section = lines.subList(from, to).stream()
                .map(line -> ASIDE.matcher(line).replaceAll(""))
                .toList();
        if (section.stream().allMatch(String::isBlank)) {
            return;
        }
        String title = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
        String path = String.join(
                "/",
                headings.stream()
                        .limit(Math.max(0, headings.size() - 1))
                        .filter(one -> !one.isEmpty())
                        .map(one -> one.replace('/', '∕'))
                        .toList());
        pages.add(new Page(from + 1L, title, path, String.join("\n", section), Math.max(1, headings.size())));
        macros(section, from);
        StringBuilder before = new StringBuilder();
        for (QuizPiece piece : QuizText.pieces(section, from + 1)) {
            if (piece instanceof QuizPiece.Words words) {
                before.append(words.text());
                words.findings().forEach(found::finding);
            } else if (piece instanceof QuizPiece.Quiz quiz) {
                found.question(piece.line(), question(quiz, title, path, before.toString()));
                quiz.findings().forEach(found::finding);
                before.setLength(0);
            } else if (piece instanceof QuizPiece.Untaken untaken) {
                found.untaken(
                        untaken.line(),
                        name(title, prompt(before.toString())),
                        untaken.raw(),
                        Text.of("courses.liascript.untaken." + untaken.reason().key()));
                before.setLength(0);
            }
        }
    }

    /** Quizzes that a macro writes are made by a script. */
    private void macros(List<String> section, int from) {
        boolean code = false;
        for (int i = 0; i < section.size(); i++) {
            String line = section.get(i);
            code ^= line.strip().startsWith("```");
            if (!code && line.matches("\\s*@\\w*[Qq]uiz\\w*\\(.*\\)\\s*")) {
                found.untaken(from + i + 1L, line.strip(), line, Text.of("courses.liascript.macro"));
            }
        }
    }

    private static Question question(QuizPiece.Quiz quiz, String title, String path, String before) {
        Prose prompt = prompt(before);
        Task task = quiz.task() instanceof Task.ShortText text
                ? new Task.ShortText(
                        text.accepted(), text.caseMatters() || text.accepted().size() == 1)
                : quiz.task();
        List<String> media = new ArrayList<>(MediaNames.in(prompt));
        media.addAll(MediaNames.in(quiz.solution()));
        return new Question(title, path, prompt, task, quiz.points(), quiz.hints(), quiz.solution(), List.of(), media);
    }

    /** The paragraphs right before a quiz, without headings, effects and remarks. */
    private static Prose prompt(String before) {
        String shown = SOURCE.matcher(before.replaceAll("(?s)<!--.*?-->", "")).replaceAll("\n");
        String plain = EFFECT.matcher(shown).replaceAll("\n");
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : plain.split("\\n\\s*\\n")) {
            String text = paragraph.strip();
            boolean kept = !text.isEmpty()
                    && !HEADING.matcher(text).matches()
                    && !TEACHER.matcher(text).matches();
            if (kept) {
                paragraphs.add(paragraph.strip().replaceFirst("^ {0,3}#{1,6} .*\\n", ""));
            }
        }
        return paragraphs.isEmpty() ? Prose.NONE : Prose.markdown(paragraphs.get(paragraphs.size() - 1));
    }

    private static String name(String title, Prose prompt) {
        String name = title.isEmpty() ? prompt.text() : title;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    /** What is in the document that a reader of pages will not see at work. */
    void tell(String text) {
        long scripts = text.lines().filter(line -> line.contains("<script")).count();
        if (scripts > 0) {
            found.finding(Finding.info(Place.NOWHERE, Text.of("courses.liascript.scripts", Long.toString(scripts))));
        }
        String head = head(text).isEmpty() ? "" : text.substring(0, text.indexOf("-->"));
        List<String> macros = MACRO.matcher(head)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
        if (!macros.isEmpty()) {
            found.finding(Finding.info(Place.NOWHERE, Text.of("courses.liascript.macros", String.join(", ", macros))));
        }
    }
}
