package org.portolan.courses.model.cards;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads gaps. What opens and never closes is text, as in Anki; so is what lies deeper than anybody writes. */
final class GapReader {

    private static final Pattern MARK = Pattern.compile("\\{\\{c(\\d{1,3}(?:,\\d{1,3}){0,20})::|}}");
    private static final int DEEPEST = 32;

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Gap> top = new ArrayList<>();

    /** A gap whose end was not read yet. */
    private static final class Open {
        final String mark;
        final Set<Integer> numbers;
        final List<Gap> inside = new ArrayList<>();

        @Nullable
        String hint;

        Open(String mark, Set<Integer> numbers) {
            this.mark = mark;
            this.numbers = numbers;
        }
    }

    private GapReader() {}

    static List<Gap> read(String html) {
        GapReader reader = new GapReader();
        Matcher mark = MARK.matcher(html);
        int end = 0;
        while (mark.find()) {
            reader.words(html.substring(end, mark.start()));
            if (mark.group(1) != null) {
                reader.opens(mark.group(), mark.group(1));
            } else {
                reader.closes();
            }
            end = mark.end();
        }
        reader.words(html.substring(end));
        reader.finish();
        return reader.top;
    }

    private void opens(String mark, String numbers) {
        Set<Integer> asked = new LinkedHashSet<>();
        for (String number : numbers.split(",")) {
            int value = Integer.parseInt(number);
            if (value > 0) {
                asked.add(value);
            }
        }
        if (asked.isEmpty() || open.size() >= DEEPEST) {
            words(mark);
        } else {
            open.push(new Open(mark, asked));
        }
    }

    private void closes() {
        if (open.isEmpty()) {
            words("}}");
            return;
        }
        Open gap = open.pop();
        add(new Gap.Hidden(gap.numbers, gap.inside, gap.hint));
    }

    private void words(String text) {
        Open gap = open.peek();
        int hint = gap == null ? -1 : text.indexOf("::");
        if (gap != null && hint >= 0) {
            add(new Gap.Words(text.substring(0, hint)));
            gap.hint = text.substring(hint + 2);
        } else if (!text.isEmpty()) {
            add(new Gap.Words(text));
        }
    }

    private void add(Gap part) {
        Open gap = open.peek();
        (gap == null ? top : gap.inside).add(part);
    }

    private void finish() {
        while (!open.isEmpty()) {
            Open gap = open.pop();
            add(new Gap.Words(gap.mark));
            gap.inside.forEach(this::add);
            if (gap.hint != null) {
                add(new Gap.Words("::" + gap.hint));
            }
        }
    }
}
