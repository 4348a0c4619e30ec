package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.portolan.courses.intake.questions.Htmls;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Writes one question as an item of QTI 2.1. */
final class ItemText {

    private static final String MAP = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response";

    private final StringBuilder declarations = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder processing = new StringBuilder();
    private int responses;

    private ItemText() {}

    static String of(Question question, String id) {
        ItemText item = new ItemText();
        item.ask(question);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"")
                .append(id)
                .append("\" title=\"")
                .append(attribute(question.name()))
                .append("\" adaptive=\"false\" timeDependent=\"false\">\n")
                .append(item.declarations)
                .append("<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"");
        if (question.points().signum() > 0) {
            xml.append(" normalMaximum=\"")
                    .append(question.points().toPlainString())
                    .append('"');
        }
        xml.append("/>\n<itemBody>\n").append(item.body).append("</itemBody>\n");
        if (item.responses > 0) {
            xml.append(
                    item.processing.isEmpty()
                            ? "<responseProcessing template=\"" + MAP + "\"/>\n"
                            : "<responseProcessing>\n" + item.processing + "</responseProcessing>\n");
        }
        int hint = 0;
        for (Prose one : question.hints()) {
            xml.append(modal("HINT" + ++hint, one));
        }
        return xml.append(question.feedback().isEmpty() ? "" : modal("GENERAL", question.feedback()))
                .append("</assessmentItem>\n")
                .toString();
    }

    private static String modal(String id, Prose prose) {
        return "<modalFeedback outcomeIdentifier=\"FEEDBACK\" showHide=\"show\" identifier=\"" + id + "\">"
                + Htmls.xml(prose) + "</modalFeedback>\n";
    }

    private static String attribute(String text) {
        return Markup.escape(text).replace("\"", "&quot;");
    }

    private void ask(Question question) {
        Task task = question.task();
        if (task instanceof Task.Cloze cloze) {
            if (!question.prompt().isEmpty()) {
                body.append("<div>").append(Htmls.xml(question.prompt())).append("</div>\n");
            }
            gaps(cloze);
            return;
        }
        if (!question.prompt().isEmpty()) {
            body.append("<div>").append(Htmls.xml(question.prompt())).append("</div>\n");
        }
        if (task instanceof Task.Choice choice) {
            choice(choice);
        } else if (task instanceof Task.TrueFalse truth) {
            choice(new Task.Choice(
                    List.of(
                            option("True", truth.truth(), truth.whenTrue()),
                            option("False", !truth.truth(), truth.whenFalse())),
                    false,
                    false));
        } else if (task instanceof Task.ShortText text) {
            body.append("<p>").append(text(text)).append("</p>\n");
        } else if (task instanceof Task.Numeric number) {
            body.append("<p>").append(number(number)).append("</p>\n");
        } else if (task instanceof Task.Ordering ordering) {
            ordering(ordering);
        } else if (task instanceof Task.Matching matching) {
            matching(matching);
        } else if (task instanceof Task.Essay essay) {
            declare("single", "string", "");
            body.append("<extendedTextInteraction responseIdentifier=\"")
                    .append(response())
                    .append("\"/>\n");
            if (!essay.sample().isEmpty()) {
                body.append("<rubricBlock view=\"scorer\"><div>")
                        .append(Htmls.xml(essay.sample()))
                        .append("</div></rubricBlock>\n");
            }
        }
    }

    private static Task.Option option(String text, boolean right, Prose said) {
        return new Task.Option(Prose.plain(text), right ? BigDecimal.valueOf(100) : BigDecimal.ZERO, said);
    }

    private String response() {
        return "RESPONSE" + (responses == 1 ? "" : responses);
    }

    private void declare(String cardinality, String baseType, String inside) {
        responses++;
        declarations
                .append("<responseDeclaration identifier=\"")
                .append(response())
                .append("\" cardinality=\"")
                .append(cardinality)
                .append("\" baseType=\"")
                .append(baseType)
                .append("\">")
                .append(inside)
                .append("</responseDeclaration>\n");
    }

    private static String mapped(String key, BigDecimal share, boolean caseMatters) {
        return "<mapEntry mapKey=\"" + attribute(key) + "\" mappedValue=\""
                + share.movePointLeft(2).stripTrailingZeros().toPlainString() + "\""
                + (caseMatters ? " caseSensitive=\"true\"" : "") + "/>";
    }

    private void declareOptions(List<Task.Option> options, boolean several) {
        StringBuilder correct = new StringBuilder("<correctResponse>");
        StringBuilder mapping = new StringBuilder("<mapping defaultValue=\"0\">");
        for (int i = 0; i < options.size(); i++) {
            BigDecimal share = options.get(i).share();
            if (several ? share.signum() > 0 : share.compareTo(BigDecimal.valueOf(100)) == 0) {
                correct.append("<value>c").append(i).append("</value>");
            }
            if (share.signum() != 0) {
                mapping.append(mapped("c" + i, share, false));
            }
        }
        declare(several ? "multiple" : "single", "identifier", correct + "</correctResponse>" + mapping + "</mapping>");
    }

    private void choice(Task.Choice choice) {
        declareOptions(choice.options(), choice.several());
        body.append("<choiceInteraction responseIdentifier=\"")
                .append(response())
                .append("\" shuffle=\"")
                .append(choice.shuffled())
                .append("\" maxChoices=\"")
                .append(choice.several() ? 0 : 1)
                .append("\">\n");
        for (int i = 0; i < choice.options().size(); i++) {
            Task.Option option = choice.options().get(i);
            body.append("<simpleChoice identifier=\"c").append(i).append("\">").append(Htmls.xml(option.text()));
            if (!option.feedback().isEmpty()) {
                body.append("<feedbackInline outcomeIdentifier=\"FEEDBACK\" showHide=\"show\" identifier=\"c")
                        .append(i)
                        .append("\">")
                        .append(Htmls.xml(option.feedback()))
                        .append("</feedbackInline>");
            }
            body.append("</simpleChoice>\n");
        }
        body.append("</choiceInteraction>\n");
    }

    private String inline(Task.Choice choice) {
        declareOptions(choice.options(), false);
        StringBuilder xml = new StringBuilder("<inlineChoiceInteraction responseIdentifier=\"")
                .append(response())
                .append("\" shuffle=\"")
                .append(choice.shuffled())
                .append("\">");
        for (int i = 0; i < choice.options().size(); i++) {
            xml.append("<inlineChoice identifier=\"c")
                    .append(i)
                    .append("\">")
                    .append(Htmls.xml(choice.options().get(i).text()))
                    .append("</inlineChoice>");
        }
        return xml.append("</inlineChoiceInteraction>").toString();
    }

    private String text(Task.ShortText text) {
        StringBuilder mapping = new StringBuilder("<mapping defaultValue=\"0\">");
        text.accepted().stream()
                .filter(one -> one.share().signum() != 0)
                .forEach(one ->
                        mapping.append(mapped(one.pattern().replace("\\*", "*"), one.share(), text.caseMatters())));
        declare("single", "string", mapping + "</mapping>");
        return entry();
    }

    private String entry() {
        return "<textEntryInteraction responseIdentifier=\"" + response() + "\"/>";
    }

    /** The first range that is wholly right; QTI's templates know no tolerance, so conditions say it. */
    private String number(Task.Numeric number) {
        Task.Range range = number.ranges().get(0);
        declare("single", "float", "");
        String variable = "<variable identifier=\"" + response() + "\"/>";
        processing
                .append("<responseCondition><responseIf><and><gte>")
                .append(variable)
                .append("<baseValue baseType=\"float\">")
                .append(range.low().toPlainString())
                .append("</baseValue></gte><lte>")
                .append(variable)
                .append("<baseValue baseType=\"float\">")
                .append(range.high().toPlainString())
                .append("</baseValue></lte></and><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1")
                .append("</baseValue></setOutcomeValue></responseIf></responseCondition>\n");
        return entry();
    }

    private void ordering(Task.Ordering ordering) {
        StringBuilder correct = new StringBuilder("<correctResponse>");
        List<String> choices = new ArrayList<>();
        for (int i = 0; i < ordering.inOrder().size(); i++) {
            correct.append("<value>c").append(i).append("</value>");
            choices.add("<simpleChoice identifier=\"c" + i + "\">"
                    + Htmls.xml(ordering.inOrder().get(i)) + "</simpleChoice>\n");
        }
        declare("ordered", "identifier", correct + "</correctResponse>");
        body.append("<orderInteraction responseIdentifier=\"")
                .append(response())
                .append("\" shuffle=\"true\">\n");
        choices.forEach(body::append);
        body.append("</orderInteraction>\n");
    }

    private void matching(Task.Matching matching) {
        List<Prose> rights = matching.rights();
        StringBuilder correct = new StringBuilder("<correctResponse>");
        StringBuilder lefts = new StringBuilder();
        for (int i = 0; i < matching.pairs().size(); i++) {
            Task.Pair pair = matching.pairs().get(i);
            correct.append("<value>l")
                    .append(i)
                    .append(" r")
                    .append(rights.indexOf(pair.right()))
                    .append("</value>");
            lefts.append("<simpleAssociableChoice identifier=\"l")
                    .append(i)
                    .append("\" matchMax=\"1\">")
                    .append(Htmls.xml(pair.left()))
                    .append("</simpleAssociableChoice>\n");
        }
        declare("multiple", "directedPair", correct + "</correctResponse>");
        body.append("<matchInteraction responseIdentifier=\"")
                .append(response())
                .append("\" shuffle=\"true\" maxAssociations=\"0\">\n<simpleMatchSet>\n")
                .append(lefts)
                .append("</simpleMatchSet>\n<simpleMatchSet>\n");
        for (int i = 0; i < rights.size(); i++) {
            body.append("<simpleAssociableChoice identifier=\"r")
                    .append(i)
                    .append("\" matchMax=\"0\">")
                    .append(Htmls.xml(rights.get(i)))
                    .append("</simpleAssociableChoice>\n");
        }
        body.append("</simpleMatchSet>\n</matchInteraction>\n");
    }

    /** Blocks cannot be cut by gaps in XML, so the words between are written without tags that a gap would part. */
    private void gaps(Task.Cloze cloze) {
        body.append("<p>");
        for (Task.Part part : cloze.parts()) {
            if (part instanceof Task.Words words) {
                String text = words.text().text();
                body.append(text.startsWith(" ") ? " " : "")
                        .append(Markup.escape(Htmls.seen(words.text())))
                        .append(text.endsWith(" ") ? " " : "");
            } else {
                Task task = ((Task.Gap) part).task();
                body.append(
                        task instanceof Task.Choice choice
                                ? inline(choice)
                                : task instanceof Task.Numeric number ? number(number) : text((Task.ShortText) task));
            }
        }
        body.append("</p>\n");
    }
}
