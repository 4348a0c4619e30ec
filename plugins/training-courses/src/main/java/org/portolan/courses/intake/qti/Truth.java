package org.portolan.courses.intake.qti;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** A choice between true and false is the question whether it is so. */
final class Truth {

    private static final Set<String> YES = Set.of("true", "wahr", "vrai", "verdadero", "对", "正确");
    private static final Set<String> NO = Set.of("false", "falsch", "faux", "falso", "错", "错误");

    private Truth() {}

    static Task of(Task task) {
        if (!(task instanceof Task.Choice choice)
                || choice.several()
                || choice.options().size() != 2) {
            return task;
        }
        Task.Option first = choice.options().get(0);
        Task.Option second = choice.options().get(1);
        boolean ahead = YES.contains(word(first.text())) && NO.contains(word(second.text()));
        boolean behind = NO.contains(word(first.text())) && YES.contains(word(second.text()));
        Task.Option yes = behind ? second : first;
        Task.Option no = behind ? first : second;
        boolean one = right(yes) != right(no);
        return (ahead || behind) && one ? new Task.TrueFalse(right(yes), yes.feedback(), no.feedback()) : task;
    }

    private static boolean right(Task.Option option) {
        return option.share().compareTo(Shares.WHOLE) >= 0;
    }

    private static String word(Prose prose) {
        String text = prose.markup() == Prose.Markup.HTML
                ? Jsoup.parse(prose.text()).body().text()
                : prose.text();
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
