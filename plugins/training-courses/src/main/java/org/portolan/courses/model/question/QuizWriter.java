package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes questions in the notation of {@link QuizText}. */
final class QuizWriter {

    private QuizWriter() {}

    static String write(Question question) {
        StringBuilder text = new StringBuilder();
        if (!question.prompt().isEmpty()) {
            text.append(block(question.prompt())).append("\n\n");
        }
        String body = body(question.task());
        if (!body.isEmpty()) {
            text.append(head(question)).append(body);
            question.hints()
                    .forEach(hint -> text.append("[[?]] ").append(line(hint)).append('\n'));
            if (!question.feedback().isEmpty()) {
                String said = block(question.feedback());
                text.append("****\n\n").append(said).append("\n\n****\n");
            }
        }
        return text.toString();
    }

    private static String head(Question question) {
        List<String> attributes = new ArrayList<>();
        if (question.points().compareTo(BigDecimal.ONE) != 0) {
            attributes.add("data-score=\"" + number(question.points()) + "\"");
        }
        if (question.task() instanceof Task.Choice choice && choice.shuffled()) {
            attributes.add("data-randomize");
        }
        if (question.task() instanceof Task.ShortText written && written.caseMatters()) {
            attributes.add("data-case=\"true\"");
        }
        return attributes.isEmpty() ? "" : "<!-- " + String.join(" ", attributes) + " -->\n";
    }

    private static String body(Task task) {
        if (task instanceof Task.Choice choice) {
            return options(choice);
        }
        if (task instanceof Task.TrueFalse truth) {
            return option("( )", "(X)", truth.truth(), "True", truth.whenTrue())
                    + option("( )", "(X)", !truth.truth(), "False", truth.whenFalse());
        }
        if (task instanceof Task.ShortText text) {
            return texts(text);
        }
        if (task instanceof Task.Numeric number) {
            return numbers(number);
        }
        if (task instanceof Task.Ordering ordering) {
            return "```order\n"
                    + lines(ordering.inOrder().stream().map(QuizWriter::line).toList()) + "```\n";
        }
        if (task instanceof Task.Matching matching) {
            return matching(matching);
        }
        if (task instanceof Task.Cloze cloze) {
            return cloze.parts().stream()
                            .map(QuizWriter::part)
                            .collect(Collectors.joining())
                            .strip() + "\n";
        }
        if (task instanceof Task.Essay essay) {
            return "[[___ ___]]\n" + said("", essay.sample());
        }
        return "";
    }

    private static String options(Task.Choice choice) {
        StringBuilder text = new StringBuilder();
        for (Task.Option option : choice.options()) {
            boolean right = option.share().signum() > 0
                    && (choice.several() || option.share().compareTo(Verdict.WHOLE) >= 0);
            BigDecimal usual = right ? Verdict.WHOLE : BigDecimal.ZERO;
            text.append("- [")
                    .append(choice.several() ? right ? "[X]" : "[ ]" : right ? "(X)" : "( )")
                    .append("] ")
                    .append(line(option.text()))
                    .append('\n')
                    .append(said(share(option.share(), usual), option.feedback()));
        }
        return text.toString();
    }

    private static String option(String wrong, String right, boolean is, String words, Prose said) {
        return "- [" + (is ? right : wrong) + "] " + words + "\n" + said("", said);
    }

    private static String texts(Task.ShortText text) {
        List<Task.Accepted> accepted = text.accepted();
        if (accepted.isEmpty()) {
            return "[[___]]\n";
        }
        int inside = 1;
        while (inside < accepted.size()
                && accepted.get(inside).feedback().isEmpty()
                && accepted.get(inside).share().compareTo(Verdict.WHOLE) == 0) {
            inside++;
        }
        Task.Accepted first = accepted.get(0);
        StringBuilder written = new StringBuilder("[[")
                .append(accepted.subList(0, inside).stream()
                        .map(one -> field(one.pattern()))
                        .collect(Collectors.joining("|")))
                .append("]]\n")
                .append(said(share(first.share(), Verdict.WHOLE), first.feedback()));
        accepted.subList(inside, accepted.size())
                .forEach(one -> written.append("    > ")
                        .append(one.pattern())
                        .append(" -> ")
                        .append((share(one.share(), Verdict.WHOLE) + line(one.feedback())).strip())
                        .append('\n'));
        return written.toString();
    }

    private static String numbers(Task.Numeric task) {
        StringBuilder written = new StringBuilder();
        for (Task.Range range : task.ranges()) {
            String share = share(range.share(), Verdict.WHOLE);
            if (written.isEmpty()) {
                String unit = task.unit().isEmpty() ? "" : " " + task.unit();
                written.append("[[")
                        .append(range(range))
                        .append(unit)
                        .append("]]\n")
                        .append(said(share, range.feedback()));
            } else {
                written.append("    > ")
                        .append(range(range))
                        .append(" -> ")
                        .append((share + line(range.feedback())).strip())
                        .append('\n');
            }
        }
        return written.toString();
    }

    private static String range(Task.Range range) {
        BigDecimal slack = range.high().subtract(range.low()).divide(BigDecimal.valueOf(2));
        return number(range.low().add(slack)) + "±" + number(slack);
    }

    private static String matching(Task.Matching matching) {
        List<String> written = new ArrayList<>();
        matching.pairs()
                .forEach(pair -> written.add(line(pair.left()).replace("=", "\\=") + " = " + line(pair.right())));
        matching.more().forEach(right -> written.add("= " + line(right)));
        return "```match\n" + lines(written) + "```\n";
    }

    private static String part(Task.Part part) {
        if (part instanceof Task.Words words) {
            return block(words.text()).replaceAll("\\n[ \\t]*\\n\\s*", "\n<br>\n");
        }
        Task task = ((Task.Gap) part).task();
        if (task instanceof Task.Numeric number && !number.ranges().isEmpty()) {
            String unit = number.unit().isEmpty() ? "" : " " + number.unit();
            return "[[" + range(number.ranges().get(0)) + unit + "]]";
        }
        if (task instanceof Task.Choice choice) {
            return choice.options().stream()
                    .map(option -> option.share().signum() > 0
                            ? "(" + field(line(option.text())) + ")"
                            : field(line(option.text())))
                    .collect(Collectors.joining("|", "[[", "]]"));
        }
        return ((Task.ShortText) task)
                .accepted().stream()
                        .filter(one -> one.share().signum() > 0)
                        .map(one -> field(one.pattern()))
                        .collect(Collectors.joining("|", "[[", "]]"));
    }

    private static String said(String share, Prose feedback) {
        String said = (share + block(feedback)).strip();
        return said.isEmpty()
                ? ""
                : lines(said.lines().map(line -> "    > " + line).toList());
    }

    private static String share(BigDecimal share, BigDecimal usual) {
        return share.compareTo(usual) == 0 ? "" : "%" + number(share.setScale(5, RoundingMode.HALF_UP)) + "% ";
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String field(String text) {
        String safe = text.replace("|", "\\|").replace("]", "\\]");
        return safe.startsWith("(") ? "\\" + safe : safe;
    }

    private static String block(Prose prose) {
        return MarkdownText.of(prose);
    }

    private static String line(Prose prose) {
        return MarkdownText.of(prose).strip().replaceAll("\\s*\\n\\s*", " ");
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
