package org.portolan.courses.intake.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;

/** Parts a GIFT file into its questions: blank lines between them, comments and categories around. */
final class GiftFile {

    private static final Pattern COMMENT = Pattern.compile("\\s*//(.*)");
    private static final Pattern TITLE = Pattern.compile("^\\s*::.*?\\S.*?::");
    private static final Pattern CATEGORY = Pattern.compile("\\s*\\$CATEGORY:\\s*(.*)");
    private static final Pattern ID = Pattern.compile("\\[id:([^\\x00-\\x1F\\x7F]+?)(?<!\\\\)\\]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\x00-\\x1F\\x7F]+?)(?<!\\\\)\\]");
    private static final Pattern CONTEXT = Pattern.compile("^\\$[a-z0-9]+\\$/?");
    private static final Pattern TOP = Pattern.compile("^top(?:/|$)");

    private final Found found = new Found();
    private final StringBuilder block = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private boolean open;
    private boolean answered;
    private String category = "";
    private boolean categorised;
    private long line;

    static Found read(String text) {
        return new GiftFile().all(text);
    }

    private Found all(String text) {
        long number = 0;
        for (String one : text.split("\n", -1)) {
            number++;
            Matcher comment = COMMENT.matcher(one);
            if (answered && !open && TITLE.matcher(one).find()) {
                // The blank line that should part two questions is missing.
                end();
            }
            Matcher folder = CATEGORY.matcher(one);
            if (comment.matches()) {
                tags(comment.group(1));
            } else if (one.isBlank()) {
                // A blank line within braces does not end the question.
                if (!open) {
                    end();
                }
            } else if (block.isEmpty() && folder.matches()) {
                category = category(folder.group(1).strip());
                categorised = true;
                tags.clear();
            } else {
                line = block.isEmpty() ? number : line;
                block.append(one).append('\n');
                braces(one);
            }
        }
        end();
        if (found.isEmpty() && categorised) {
            found.finding(new Finding(
                    Severity.INFO, Text.of("courses.gift.only-category", category), Place.NOWHERE, Text.EMPTY));
        }
        return found;
    }

    /** The folders of Moodle's category path, without its context and its root. */
    private static String category(String path) {
        String bare = CONTEXT.matcher(path).replaceFirst("");
        return TOP.matcher(bare)
                .replaceFirst("")
                .replace("//", "\u0000")
                .strip()
                .replace("\u0000", "//");
    }

    private void tags(String comment) {
        Matcher id = ID.matcher(comment);
        if (id.find()) {
            tags.add("id:" + id.group(1).strip().replace("\\]", "]"));
        }
        Matcher tag = TAG.matcher(comment);
        while (tag.find()) {
            tags.add(tag.group(1).strip().replace("\\]", "]"));
        }
    }

    private void braces(String one) {
        String hidden = GiftText.hide(one);
        int opened = hidden.lastIndexOf('{');
        int closed = hidden.lastIndexOf('}');
        if (opened >= 0 || closed >= 0) {
            open = opened > closed;
        }
        answered |= opened >= 0;
    }

    private void end() {
        open = false;
        answered = false;
        if (!block.isEmpty()) {
            String raw = block.toString().strip();
            try {
                found.question(line, new GiftQuestion(raw, category, tags).question());
            } catch (Broken broken) {
                found.untaken(line, GiftQuestion.name(raw), raw, broken.reason());
            }
            block.setLength(0);
            tags.clear();
        }
    }
}
