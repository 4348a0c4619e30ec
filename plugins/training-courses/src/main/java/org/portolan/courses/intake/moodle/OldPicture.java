package org.portolan.courses.intake.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.courses.intake.questions.Htmls;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/**
 * The one picture of a question as Moodle 1.9 wrote it: beside the text, not in it.
 *
 * @param node what holds it; empty where there is none
 */
record OldPicture(String name, Optional<Node> node) {

    static OldPicture of(Node question) {
        String path = question.textAt("image");
        return new OldPicture(
                path.substring(path.lastIndexOf('/') + 1),
                question.child("image_base64").filter(one -> !one.text().isBlank() && !path.isEmpty()));
    }

    /** The question with the picture below its text. */
    Question in(Question question) {
        if (node.isEmpty()) {
            return question;
        }
        String tag = "<img src=\"@@PLUGINFILE@@/" + Markup.escape(name).replace("\"", "&quot;") + "\" alt=\"\">";
        Prose prompt = question.prompt();
        Task task = question.task();
        if (task instanceof Task.Cloze cloze) {
            List<Task.Part> parts = new ArrayList<>(cloze.parts());
            parts.add(0, new Task.Words(Prose.html(tag)));
            task = new Task.Cloze(parts);
        } else {
            prompt = Prose.html(Htmls.html(prompt) + tag);
        }
        return new Question(
                question.name(),
                question.category(),
                prompt,
                task,
                question.points(),
                question.hints(),
                question.feedback(),
                question.tags(),
                question.media());
    }
}
