package org.portolan.courses.model.question;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Finding;

/** A fenced block of items to put into order, or of pairs to find. */
final class FencedReader implements QuizBody {

    private final List<Prose> items = new ArrayList<>();
    private final List<Task.Pair> pairs = new ArrayList<>();
    private final List<Prose> more = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final boolean order;
    private final int next;

    FencedReader(List<String> lines, int from, int to, boolean order, int firstLine) {
        this.order = order;
        next = Math.min(to + 1, lines.size());
        for (int at = from + 1; at < to; at++) {
            String line = lines.get(at).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (order) {
                items.add(Prose.markdown(line));
            } else {
                pair(line, firstLine + at);
            }
        }
        if (order ? items.size() < 2 : pairs.isEmpty()) {
            findings.add(QuizText.finding(order ? "order" : "match", firstLine + from));
        }
    }

    private void pair(String line, int number) {
        int equals = line.startsWith("=") ? 0 : line.contains(" = ") ? line.indexOf(" = ") + 1 : sign(line);
        if (equals < 0) {
            findings.add(QuizText.finding("pair", number, line));
            return;
        }
        String left = line.substring(0, equals).strip().replace("\\=", "=");
        String right = line.substring(equals + 1).strip().replace("\\=", "=");
        if (right.isEmpty()) {
            findings.add(QuizText.finding("pair", number, line));
        } else if (left.isEmpty()) {
            more.add(Prose.markdown(right));
        } else {
            pairs.add(new Task.Pair(Prose.markdown(left), Prose.markdown(right)));
        }
    }

    /** The first equals sign that no backslash hides; -1 where there is none. */
    private static int sign(String line) {
        int at = line.indexOf('=');
        while (at > 0 && line.charAt(at - 1) == '\\') {
            at = line.indexOf('=', at + 1);
        }
        return at;
    }

    @Override
    public Task task() {
        return order ? new Task.Ordering(items) : new Task.Matching(pairs, more);
    }

    @Override
    public int next() {
        return next;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
