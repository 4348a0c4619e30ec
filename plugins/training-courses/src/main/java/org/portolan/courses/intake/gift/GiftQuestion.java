package org.portolan.courses.intake.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.courses.intake.questions.MediaNames;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Reads one question: {@code ::title::stem {answers} rest of the stem}. */
final class GiftQuestion {

    private static final Pattern TITLE = Pattern.compile("^\\s*::(.*?)::", Pattern.DOTALL);
    private static final int LONGEST_NAME = 60;

    private final String raw;
    private final String category;
    private final List<String> tags;

    GiftQuestion(String raw, String category, List<String> tags) {
        this.raw = raw;
        this.category = category;
        this.tags = List.copyOf(tags);
    }

    /** What a person knows a question by: its title, or the beginning of its stem. */
    static String name(String raw) {
        String hidden = GiftText.hide(raw);
        Matcher title = TITLE.matcher(hidden);
        String name = title.find() ? GiftText.plain(title.group(1)) : "";
        String plain = name.isEmpty() ? GiftText.plain(hidden) : name;
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }

    Question question() throws Broken {
        String hidden = GiftText.hide(raw);
        Matcher named = TITLE.matcher(hidden);
        String title = named.find() ? GiftText.plain(named.group(1)) : "";
        String body = named.reset().find() ? hidden.substring(named.end()) : hidden;
        int open = body.indexOf('{');
        int close = body.indexOf('}', open + 1);
        if (open < 0) {
            if (close >= 0) {
                throw new Broken("closed");
            }
            return question(title, GiftText.prose(body, "moodle"), new Task.Description(), Prose.NONE);
        }
        if (close < 0) {
            throw new Broken("open");
        }
        String after = body.substring(close + 1);
        if (after.indexOf('{') >= 0
                || after.indexOf('}') >= 0
                || body.substring(open + 1, close).indexOf('{') >= 0) {
            throw new Broken("braces");
        }
        String before = body.substring(0, open);
        String format = GiftText.format(before.isBlank() ? after : before, "moodle");
        String stem = after.isBlank() ? before : joined(before, after);
        String answers = body.substring(open + 1, close).strip();
        int general = answers.indexOf("####");
        Prose feedback = general < 0 ? Prose.NONE : GiftText.prose(answers.substring(general + 4), format);
        Task task = new GiftAnswers(format)
                .task(general < 0 ? answers : answers.substring(0, general).strip());
        return question(title, GiftText.prose(stem, format), task, feedback);
    }

    /** A missing word stands as a line in the stem, as Moodle shows it. */
    private static String joined(String before, String after) {
        return (before.isBlank() ? "" : before.stripTrailing() + " ") + "_____ " + after.strip();
    }

    private Question question(String title, Prose stem, Task task, Prose feedback) {
        List<String> media = new ArrayList<>(MediaNames.in(stem));
        media.addAll(MediaNames.in(feedback));
        return new Question(title, category, stem, task, BigDecimal.ONE, List.of(), feedback, tags, media);
    }
}
