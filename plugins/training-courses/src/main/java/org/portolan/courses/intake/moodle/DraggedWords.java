package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Texts with numbered gaps, {@code [[2]]}, into which words are dragged or chosen; and texts with the words in brackets. */
final class DraggedWords {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,4})\\]\\]");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private DraggedWords() {}

    private record Word(Prose text, String group) {}

    static Task task(Node node, Prose asked, String type) throws NotTaken {
        List<Word> words = new ArrayList<>();
        for (Node box : node.children(type.equals("ddwtos") ? "dragbox" : "selectoption")) {
            words.add(new Word(MoodleText.prose(MoodleText.words(box), ""), box.textAt("group")));
        }
        List<Task.Part> parts = new ArrayList<>();
        Matcher gap = GAP.matcher(asked.text());
        int end = 0;
        while (gap.find()) {
            int right = Integer.parseInt(gap.group(1)) - 1;
            if (right < 0 || right >= words.size()) {
                throw new NotTaken("gap", gap.group());
            }
            words(parts, asked, end, gap.start());
            parts.add(new Task.Gap(choice(words, words.get(right)), BigDecimal.ONE));
            end = gap.end();
        }
        if (parts.isEmpty()) {
            throw new NotTaken("answers");
        }
        words(parts, asked, end, asked.text().length());
        return new Task.Cloze(parts);
    }

    private static Task choice(List<Word> words, Word right) {
        List<Task.Option> options = new ArrayList<>();
        for (Word word : words) {
            if (word.group.equals(right.group)) {
                options.add(word.equals(right) ? Task.Option.right(word.text) : Task.Option.wrong(word.text));
            }
        }
        return new Task.Choice(options, false, true);
    }

    /** The words stand where they belong, between two signs that the question names; {@code |} parts spellings. */
    static Task gapfill(Node node, Prose asked) throws NotTaken {
        String signs = node.textAt("delimitchars");
        char open = signs.length() == 2 ? signs.charAt(0) : '[';
        char close = signs.length() == 2 ? signs.charAt(1) : ']';
        boolean caseMatters = MoodleText.flag(node, "casesensitive", false);
        Pattern gaps = Pattern.compile(
                Pattern.quote(String.valueOf(open)) + "([^\\n]{1,300}?)" + Pattern.quote(String.valueOf(close)));
        List<Task.Part> parts = new ArrayList<>();
        Matcher gap = gaps.matcher(asked.text());
        int end = 0;
        while (gap.find()) {
            words(parts, asked, end, gap.start());
            List<Task.Accepted> accepted = new ArrayList<>();
            for (String one : gap.group(1).split("\\|", -1)) {
                accepted.add(new Task.Accepted(one.strip().equals("!!") ? "" : one.strip(), WHOLE, Prose.NONE));
            }
            parts.add(new Task.Gap(new Task.ShortText(accepted, caseMatters), BigDecimal.ONE));
            end = gap.end();
        }
        if (parts.isEmpty()) {
            throw new NotTaken("answers");
        }
        words(parts, asked, end, asked.text().length());
        return new Task.Cloze(parts);
    }

    private static void words(List<Task.Part> parts, Prose asked, int from, int to) {
        if (to > from) {
            parts.add(new Task.Words(new Prose(asked.markup(), asked.text().substring(from, to))));
        }
    }
}
