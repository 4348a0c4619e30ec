package org.portolan.courses.model.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.portolan.api.report.Finding;

/** Walks a document and parts it into words and quizzes. Marks within code, comments and scripts are left alone. */
final class QuizScan {

    private static final int LONGEST_FIELD = 60;
    /** Quotations within quotations are looked into so far; nobody writes more. */
    private static final int DEEPEST = 6;

    private final List<String> lines;
    private final int firstLine;
    private final int depth;
    private final List<QuizPiece> pieces = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int wordsFrom;
    private int at;
    private QuizHead attributes = QuizHead.NONE;

    QuizScan(List<String> lines, int firstLine) {
        this(lines, firstLine, 0);
    }

    private QuizScan(List<String> lines, int firstLine, int depth) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.depth = depth;
    }

    List<QuizPiece> pieces() {
        while (at < lines.size()) {
            step();
        }
        flush();
        return pieces;
    }

    private void step() {
        String line = lines.get(at);
        String bare = QuizMarks.bare(line);
        String fence = QuizMarks.fence(line);
        if (!fence.isEmpty()) {
            fenced(fence, QuizMarks.fenceInfo(line).toLowerCase(Locale.ROOT));
        } else if (bare.startsWith("<!--")) {
            comment();
        } else if (QuizMarks.EFFECT.matcher(bare).matches()) {
            take(1);
        } else if (bare.startsWith(">") && depth < DEEPEST && quoted()) {
            return;
        } else if (bare.toLowerCase(Locale.ROOT).startsWith("<script")) {
            through("</script>");
        } else if (QuizMarks.ONE.matcher(bare).matches() || isSeveral(bare)) {
            quiz(new OptionReader(lines, at, firstLine, attributes));
        } else if (MatrixReader.begins(lines, at)) {
            quiz(new MatrixReader(lines, at, firstLine));
        } else if (QuizMarks.GENERIC.matcher(bare).matches()) {
            untaken(QuizPiece.Reason.SCRIPT, 1);
        } else if (survey() > 0) {
            untaken(QuizPiece.Reason.SURVEY, survey());
        } else if (field(bare) > 0) {
            quiz(new FieldReader(lines, at, field(bare), firstLine, attributes));
        } else {
            block(line, bare);
        }
    }

    /** A quotation that holds a quiz of its own lines is parted like a document; others are paragraphs. */
    private boolean quoted() {
        int end = at;
        while (end < lines.size() && lines.get(end).strip().startsWith(">")) {
            end++;
        }
        List<String> inside = lines.subList(at, end).stream()
                .map(line -> line.strip().replaceFirst("^> ?", ""))
                .toList();
        List<QuizPiece> found = new QuizScan(inside, firstLine + at, depth + 1).pieces();
        boolean quiz = found.stream()
                .anyMatch(piece -> piece instanceof QuizPiece.Quiz one && !(one.task() instanceof Task.Cloze));
        if (quiz) {
            flush();
            pieces.addAll(found);
            at = end;
        }
        return quiz;
    }

    private boolean isSeveral(String bare) {
        Matcher mark = QuizMarks.SEVERAL.matcher(bare);
        if (!mark.matches()) {
            return false;
        }
        boolean more = at + 1 < lines.size()
                && QuizMarks.SEVERAL.matcher(QuizMarks.bare(lines.get(at + 1))).matches();
        return more || (mark.group(2) != null && GapReader.gaps(mark.group(2)).isEmpty());
    }

    /** How many lines ask for an opinion; 0 where none does. */
    private int survey() {
        String bare = QuizMarks.bare(lines.get(at));
        if (!QuizMarks.head(bare).isEmpty()
                && at + 1 < lines.size()
                && QuizMarks.SURVEY_ROW
                        .matcher(QuizMarks.bare(lines.get(at + 1)))
                        .matches()) {
            int rows = 1;
            while (at + rows < lines.size()
                    && QuizMarks.SURVEY_ROW
                            .matcher(QuizMarks.bare(lines.get(at + rows)))
                            .matches()) {
                rows++;
            }
            return rows;
        }
        int count = 0;
        while (at + count < lines.size() && isSurvey(QuizMarks.bare(lines.get(at + count)))) {
            count++;
        }
        return count > 1 ? count : 0;
    }

    private static boolean isSurvey(String bare) {
        return QuizMarks.SURVEY.matcher(bare).matches() && !bare.substring(2).contains("[[");
    }

    /** How many lines a field takes that stands alone; 0 where it is none. */
    private int field(String bare) {
        if (QuizMarks.FIELD.matcher(bare).matches()
                && !QuizMarks.HINT.matcher(bare).matches()) {
            return 1;
        }
        if (!bare.startsWith("[[") || bare.contains("]]") || bare.startsWith("[[[")) {
            return 0;
        }
        StringBuilder joined = new StringBuilder(bare);
        for (int more = 1; more < LONGEST_FIELD && at + more < lines.size(); more++) {
            String next = lines.get(at + more).strip();
            if (next.isEmpty()) {
                return 0;
            }
            joined.append(' ').append(next);
            if (next.contains("]]")) {
                return QuizMarks.FIELD.matcher(joined).matches() ? more + 1 : 0;
            }
        }
        return 0;
    }

    private void fenced(String fence, String info) {
        int end = at + 1;
        while (end < lines.size() && !QuizMarks.closes(fence, lines.get(end))) {
            end++;
        }
        if (end == lines.size()) {
            findings.add(QuizText.finding("fence", firstLine + at, fence));
        }
        if (info.equals("order") || info.equals("match")) {
            quiz(new FencedReader(lines, at, end, info.equals("order"), firstLine));
            return;
        }
        int next = Math.min(end + 1, lines.size());
        if (info.startsWith("ascii") && lines.subList(at, next).stream().anyMatch(line -> line.contains("[["))) {
            quiz(new GapReader(lines, at, next, firstLine));
        } else {
            take(next - at);
        }
    }

    /** Comments hold macros, or attributes of the quiz that follows. */
    private void comment() {
        int from = at;
        int end = at;
        while (end < lines.size() && !lines.get(end).contains("-->")) {
            end++;
        }
        String text = String.join("\n", lines.subList(from, Math.min(end + 1, lines.size())));
        int closed = text.indexOf("-->");
        String rest = closed < 0 ? "" : text.substring(closed + 3);
        QuizHead found = rest.isBlank() ? QuizHead.of(text) : QuizHead.NONE;
        if (found.equals(QuizHead.NONE)) {
            if (rest.contains("[[")) {
                block(lines.get(at), QuizMarks.bare(lines.get(at)));
            } else {
                take(Math.min(end + 1, lines.size()) - from);
            }
        } else {
            attributes = found;
            at = end + 1;
        }
    }

    private void through(String end) {
        int count = 1;
        while (!lines.get(at + count - 1).toLowerCase(Locale.ROOT).contains(end) && at + count < lines.size()) {
            count++;
        }
        take(count);
    }

    /** A paragraph, a table or a list: a quiz where gaps stand in it. */
    private void block(String line, String bare) {
        if (line.isBlank()) {
            take(1);
            return;
        }
        if (QuizMarks.ALMOST.matcher(bare).matches()
                || QuizMarks.ALMOST.matcher(line.strip()).matches()) {
            findings.add(QuizText.finding("almost", firstLine + at, bare));
        }
        int end = at + 1;
        while (end < lines.size() && !endsBlock(lines.get(end))) {
            end++;
        }
        if (GapReader.hasGaps(String.join("\n", lines.subList(at, end)))) {
            quiz(new GapReader(lines, at, end, firstLine));
        } else {
            take(1);
        }
    }

    private static boolean endsBlock(String line) {
        String bare = QuizMarks.bare(line);
        return line.isBlank()
                || !QuizMarks.fence(line).isEmpty()
                || bare.startsWith("<!--")
                || bare.startsWith("<script")
                || QuizMarks.ASTERISKS.matcher(bare).matches()
                || QuizMarks.HINT.matcher(bare).matches()
                || QuizMarks.ONE.matcher(bare).matches()
                || QuizMarks.SEVERAL.matcher(bare).matches();
    }

    private void take(int count) {
        if (words.isEmpty()) {
            wordsFrom = firstLine + at;
        }
        for (String line : lines.subList(at, at + count)) {
            words.append(line).append('\n');
        }
        at += count;
    }

    private void untaken(QuizPiece.Reason reason, int count) {
        flush();
        int from = at;
        at += count;
        QuizTail tail = QuizTail.read(lines, at, firstLine);
        at = tail.next();
        pieces.add(new QuizPiece.Untaken(firstLine + from, String.join("\n", lines.subList(from, at)), reason));
        attributes = QuizHead.NONE;
    }

    private void quiz(QuizBody body) {
        flush();
        int from = at;
        QuizTail tail = QuizTail.read(lines, body.next(), firstLine);
        at = tail.next();
        Task task = tail.script().isEmpty()
                ? body.task()
                : ScriptedText.of(body.task(), tail.script()).orElse(null);
        if (task == null) {
            pieces.add(new QuizPiece.Untaken(
                    firstLine + from, String.join("\n", lines.subList(from, at)), QuizPiece.Reason.SCRIPT));
        } else {
            List<Finding> all = new ArrayList<>(body.findings());
            all.addAll(tail.findings());
            pieces.add(new QuizPiece.Quiz(
                    firstLine + from, task, attributes.points(), tail.hints(), tail.solution(), all));
        }
        attributes = QuizHead.NONE;
    }

    private void flush() {
        if (!words.isEmpty() || !findings.isEmpty()) {
            pieces.add(new QuizPiece.Words(wordsFrom, words.toString(), findings));
            words.setLength(0);
            findings.clear();
        }
    }
}
