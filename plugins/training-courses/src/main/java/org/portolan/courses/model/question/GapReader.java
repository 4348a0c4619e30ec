package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.report.Finding;

/** A paragraph, table, list or drawing in which fields stand as gaps. */
final class GapReader implements QuizBody {

    private static final Pattern GAP =
            Pattern.compile("`+[^`\\n]*`+|<!--(?s:.*?)-->|\\[\\[((?:(?!\\]\\])[^\\[]|\\[(?!\\[))+)\\]\\](?!\\()");
    private static final Pattern NONE = Pattern.compile("\\s*(?:[!?]|[xX]?|_{3,}.*|(?:\\$|@).*)\\s*");

    private final List<Task.Part> parts = new ArrayList<>();
    private final int next;

    GapReader(List<String> lines, int from, int to, int firstLine) {
        next = to;
        String text = String.join("\n", lines.subList(from, to));
        int end = 0;
        for (Span gap : gaps(text)) {
            if (gap.from > end) {
                parts.add(new Task.Words(Prose.markdown(text.substring(end, gap.from))));
            }
            parts.add(new Task.Gap(FieldText.task(gap.inside, false), BigDecimal.ONE));
            end = gap.to;
        }
        if (end < text.length()) {
            parts.add(new Task.Words(Prose.markdown(text.substring(end))));
        }
    }

    record Span(int from, int to, String inside) {}

    static boolean hasGaps(String text) {
        return text.contains("[[") && !gaps(text).isEmpty();
    }

    static List<Span> gaps(String text) {
        List<Span> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(text.startsWith("```") || text.startsWith("~~~") ? hidden(text) : text);
        while (gap.find()) {
            String inside = gap.group(1);
            if (inside != null && !NONE.matcher(inside).matches()) {
                gaps.add(new Span(gap.start(), gap.end(), inside));
            }
        }
        return gaps;
    }

    /** The fence of a drawing is no code span. */
    private static String hidden(String text) {
        return text.replace('`', ' ');
    }

    @Override
    public Task task() {
        return new Task.Cloze(parts);
    }

    @Override
    public int next() {
        return next;
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }
}
