package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/**
 * What a question of Moodle asks.
 *
 * @param unheard 1 where it says something to a right, partly right or wrong answer that has no place here, else 0
 */
record MoodleTask(Prose prompt, Task task, int unheard) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Types whose answers only a server with that plugin can judge. */
    private static final Set<String> SERVER = Set.of(
            "stack",
            "formulas",
            "algebra",
            "pmatch",
            "pmatchjme",
            "jme",
            "geogebra",
            "wiris",
            "shortanswerwiris",
            "multichoicewiris",
            "truefalsewiris",
            "matchwiris",
            "essaywiris",
            "multianswerwiris",
            "aitext",
            "essayautograde",
            "varnumeric",
            "varnumericset",
            "varnumunit",
            "regexp",
            "correctwriting",
            "preg",
            "molsimilarity",
            "easyomech",
            "easyoselect",
            "opaque",
            "vplquestion",
            "sqlupiti",
            "recordrtc",
            "poodllrecording");

    private static final Set<String> PICTURE =
            Set.of("ddimageortext", "ddmarker", "imagetarget", "drawing", "musictheory");

    static MoodleTask of(Node node) throws NotTaken {
        Prose asked = MoodleText.prose(node.child("questiontext"));
        String type = node.attribute("type").strip();
        return switch (type) {
            case "multichoice", "multichoiceset", "oumultiresponse" -> choice(node, asked, type);
            case "truefalse" -> plain(asked, truth(node));
            case "shortanswer" -> plain(asked, shortText(node));
            case "numerical" -> plain(asked, NumericalAnswers.task(node));
            case "calculated", "calculatedsimple", "calculatedmulti" -> Calculated.task(node, asked, type);
            case "matching", "match", "ddmatch" -> combined(node, asked, matching(node));
            case "ordering" -> combined(node, asked, ordering(node));
            case "cloze", "multianswer" -> plain(Prose.NONE, EmbeddedAnswers.task(asked));
            case "ddwtos", "gapselect" -> combined(node, Prose.NONE, DraggedWords.task(node, asked, type));
            case "gapfill" -> plain(Prose.NONE, DraggedWords.gapfill(node, asked));
            case "kprime", "mtf" -> plain(asked, RowsAndColumns.task(node));
            case "essay" -> plain(asked, new Task.Essay(MoodleText.prose(node.child("graderinfo"))));
            case "description" -> plain(asked, new Task.Description());
            case "random", "randomsamatch" -> throw new NotTaken("random");
            case "coderunner" -> throw new NotTaken(isPrototype(node) ? "prototype" : "coderunner");
            case "" -> throw new NotTaken("typeless");
            default ->
                throw new NotTaken(
                        SERVER.contains(type) ? "server" : PICTURE.contains(type) ? "picture" : "unknown", type);
        };
    }

    private static MoodleTask plain(Prose asked, Task task) {
        return new MoodleTask(asked, task, 0);
    }

    private static MoodleTask combined(Node node, Prose asked, Task task) {
        boolean says = List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback").stream()
                .anyMatch(kind -> !MoodleText.prose(node.child(kind)).isEmpty());
        return new MoodleTask(asked, task, says ? 1 : 0);
    }

    /** A prototype of CodeRunner is a kind of question, not one. */
    private static boolean isPrototype(Node node) {
        String type = node.textAt("prototypetype");
        return !type.isEmpty() && !type.equals("0");
    }

    private static MoodleTask choice(Node node, Prose asked, String type) throws NotTaken {
        boolean several = !type.equals("multichoice") || !MoodleText.flag(node, "single", true);
        List<Task.Option> options = new ArrayList<>();
        for (Node answer : node.children("answer")) {
            BigDecimal share = MoodleText.share(answer);
            Prose said = MoodleText.prose(answer.child("feedback"));
            options.add(new Task.Option(
                    MoodleText.prose(answer), share, several ? said : joined(said, general(node, share))));
        }
        if (options.isEmpty()) {
            throw new NotTaken("answers");
        }
        Task task = new Task.Choice(options, several, MoodleText.flag(node, "shuffleanswers", true));
        return several ? combined(node, asked, task) : plain(asked, task);
    }

    /** What a single choice says to a right, partly right or wrong answer is said to each option it is meant for. */
    private static Prose general(Node node, BigDecimal share) {
        String kind = share.compareTo(WHOLE) >= 0
                ? "correctfeedback"
                : share.signum() > 0 ? "partiallycorrectfeedback" : "incorrectfeedback";
        return MoodleText.prose(node.child(kind));
    }

    private static Prose joined(Prose said, Prose general) {
        if (general.isEmpty()) {
            return said;
        }
        return said.isEmpty() ? general : new Prose(said.markup(), said.text() + "\n" + general.text());
    }

    private static Task truth(Node node) {
        boolean truth = false;
        Prose whenTrue = Prose.NONE;
        Prose whenFalse = Prose.NONE;
        List<Node> answers = node.children("answer");
        // Where they are called otherwise, such as Wahr and Falsch, the first is the true one, as Moodle takes it.
        boolean named = answers.stream().anyMatch(answer -> isCalled(answer, "true") || isCalled(answer, "false"));
        for (Node answer : answers) {
            boolean is = named ? isCalled(answer, "true") : answer.equals(answers.get(0));
            Prose said = MoodleText.prose(answer.child("feedback"));
            whenTrue = is ? said : whenTrue;
            whenFalse = is ? whenFalse : said;
            truth |= is && MoodleText.share(answer).signum() > 0;
        }
        return new Task.TrueFalse(truth, whenTrue, whenFalse);
    }

    private static boolean isCalled(Node answer, String name) {
        return MoodleText.words(answer).strip().equalsIgnoreCase(name);
    }

    private static Task shortText(Node node) throws NotTaken {
        List<Task.Accepted> accepted = node.children("answer").stream()
                .map(answer -> new Task.Accepted(
                        MoodleText.words(answer).strip(),
                        MoodleText.share(answer),
                        MoodleText.prose(answer.child("feedback"))))
                .toList();
        if (accepted.isEmpty()) {
            throw new NotTaken("answers");
        }
        return new Task.ShortText(accepted, MoodleText.flag(node, "usecase", false));
    }

    private static Task matching(Node node) throws NotTaken {
        List<Task.Pair> pairs = new ArrayList<>();
        List<Prose> more = new ArrayList<>();
        for (Node one : node.children("subquestion")) {
            Prose left = MoodleText.prose(one);
            Prose right = one.child("answer")
                    .map(answer ->
                            answer.has("format") || answer.attribute("format").length() > 0
                                    ? MoodleText.prose(answer)
                                    : Prose.plain(MoodleText.words(answer).strip()))
                    .orElse(Prose.NONE);
            if (left.isEmpty()) {
                more.add(right);
            } else {
                pairs.add(new Task.Pair(left, right));
            }
        }
        if (pairs.isEmpty()) {
            throw new NotTaken("answers");
        }
        return new Task.Matching(pairs, more);
    }

    /** The place in the order is the answer's share, or its place in the file. */
    private static Task ordering(Node node) throws NotTaken {
        List<Node> answers = new ArrayList<>(node.children("answer"));
        if (answers.size() < 2) {
            throw new NotTaken("answers");
        }
        answers.sort(Comparator.comparing(MoodleText::share));
        return new Task.Ordering(answers.stream().map(MoodleText::prose).toList());
    }
}
