package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.MediaNames;
import org.portolan.courses.intake.questions.Proses;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Reads a bank of questions: categories, questions, their files. */
final class MoodleFile {

    private final Found found = new Found();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private String category = "";
    private int unheard;

    static Found read(Node quiz) {
        return new MoodleFile().all(quiz);
    }

    private Found all(Node quiz) {
        for (Node question : quiz.is("question") ? List.of(quiz) : quiz.children("question")) {
            if (question.attribute("type").equals("category")) {
                category = MoodleCategory.of(
                        MoodleText.words(question.child("category").orElse(question))
                                .strip());
            } else {
                one(question);
            }
        }
        media.forEach(found::media);
        if (unheard > 0) {
            found.finding(Finding.info(Place.NOWHERE, Text.of("courses.moodle.combined", Integer.toString(unheard))));
        }
        return found;
    }

    private void one(Node node) {
        String name = node.textAt("name", "text").isEmpty() ? node.textAt("name") : node.textAt("name", "text");
        try {
            MoodleTask read = MoodleTask.of(node);
            unheard += read.unheard();
            OldPicture picture = OldPicture.of(node);
            Question question = picture.in(question(node, name, read));
            found.question(node.line(), withMedia(node, question));
            units(node, name);
        } catch (NotTaken not) {
            String asked = MoodleText.prose(node.child("questiontext")).text();
            found.untaken(node.line(), name, node.attribute("type") + "\n" + asked, not.reason());
        }
    }

    /** A number in another unit is not worked out here. */
    private void units(Node node, String name) {
        List<String> units = node.child("units").stream()
                .flatMap(all -> all.children("unit").stream())
                .map(unit -> unit.textAt("unit_name"))
                .toList();
        if (units.size() > 1) {
            found.finding(Finding.info(
                    Place.row("", "", node.line()),
                    Text.of("courses.moodle.units", name, String.join(", ", units), NumericalAnswers.unit(node))));
        }
    }

    private Question question(Node node, String name, MoodleTask read) {
        List<Prose> hints = node.children("hint").stream()
                .map(MoodleText::prose)
                .filter(hint -> !hint.isEmpty())
                .toList();
        BigDecimal points = MoodleText.number(node.textAt("defaultgrade"))
                .filter(grade -> grade.signum() >= 0)
                .orElse(read.task() instanceof Task.Description ? BigDecimal.ZERO : BigDecimal.ONE);
        return new Question(
                name,
                category,
                read.prompt(),
                read.task(),
                points,
                hints,
                MoodleText.prose(node.child("generalfeedback")),
                tags(node),
                List.of());
    }

    private static List<String> tags(Node node) {
        Set<String> tags = new LinkedHashSet<>();
        if (!node.textAt("idnumber").isEmpty()) {
            tags.add("id:" + node.textAt("idnumber"));
        }
        node.child("tags")
                .ifPresent(all ->
                        all.children("tag").forEach(tag -> tags.add(tag.text().strip())));
        tags.remove("");
        return List.copyOf(tags);
    }

    /** Two questions may each have another picture of one name: then the second is renamed. */
    private Question withMedia(Node node, Question question) {
        Question named = question;
        List<String> names = new ArrayList<>();
        OldPicture old = OldPicture.of(node);
        List<Node> files = new ArrayList<>(node.all("file"));
        old.node().ifPresent(files::add);
        for (Node file : files) {
            String name = file.has("name") ? file.attribute("name") : old.name();
            byte[] bytes = bytes(file, name);
            if (bytes.length == 0 || name.isEmpty()) {
                continue;
            }
            String free = name;
            for (int i = 2; media.containsKey(free) && !Arrays.equals(media.get(free), bytes); i++) {
                free = i + "-" + name;
            }
            media.put(free, bytes);
            names.add(free);
            if (!free.equals(name)) {
                String other = free;
                named = Proses.changed(
                        named, text -> text.replace("@@PLUGINFILE@@/" + name, "@@PLUGINFILE@@/" + other));
            }
        }
        Set<String> all = new LinkedHashSet<>(names);
        Proses.all(named).forEach(prose -> all.addAll(MediaNames.in(prose)));
        all.stream()
                .filter(name -> !media.containsKey(name))
                .findFirst()
                .ifPresent(name -> found.finding(Finding.info(
                        Place.row("", "", node.line()), Text.of("courses.questions.no-media", question.name(), name))));
        return new Question(
                named.name(),
                named.category(),
                named.prompt(),
                named.task(),
                named.points(),
                named.hints(),
                named.feedback(),
                named.tags(),
                List.copyOf(all));
    }

    private byte[] bytes(Node file, String name) {
        try {
            return file.attribute("encoding").equalsIgnoreCase("base64") || file.is("image_base64")
                    ? Base64.getMimeDecoder().decode(file.text().strip())
                    : new byte[0];
        } catch (IllegalArgumentException broken) {
            found.finding(Finding.warning(
                    Place.row("", "", file.line()), Text.of("courses.moodle.base64", name), Text.EMPTY));
            return new byte[0];
        }
    }
}
