package org.portolan.research.view.projects;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Entries;
import org.portolan.research.view.Parts;

/** Something seen: what, when, where, with a link, a picture and tags. */
final class SightingForm extends Entries {

    private final JTextArea problem = Parts.sentence(" ", "problem");

    /** @param note gets what was entered */
    SightingForm(Desk desk, Consumer<Map<String, List<String>>> note) {
        super(desk, "research.sighting", "");
        add(Parts.label(desk.say(Text.of("research.projects-desk.sighting")), "h3"), "span 2, wmin 0");
        text(this, "title", desk.say(Text.of("research.projects-desk.sighting.example")));
        half(this, "seen", LocalDate.now(desk.bench().clock()).toString());
        half(this, "country", "US");
        text(this, "link", "https://");
        file(this, "picture");
        text(this, "tags", desk.say(Text.of("research.projects-desk.tags.example")));
        value(
                "tags",
                () -> Stream.of(read("tags").split("[,，、;；]"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList());
        area(this, "note", 2);
        add(problem, "newline, span 2, wmin 0");
        problem.setVisible(false);
        Runnable act = () -> send(note);
        add(
                Parts.styled(Parts.button(desk, "research.projects-desk.note", "", act), "primary"),
                "newline, span 2, growx 0");
        Parts.onKey(this, "ENTER", act);
        Parts.onKey(this, "ctrl ENTER", act);
    }

    private void send(Consumer<Map<String, List<String>>> note) {
        if (read("title").isEmpty()) {
            complain(Text.of("research.projects-desk.no-title"));
            begin("title");
        } else {
            note.accept(entered());
        }
    }

    /** A picture was dropped on the notebook. */
    void take(Path picture) {
        write("picture", picture.toString());
        begin("title");
    }

    void clear() {
        List.of("title", "link", "picture", "note").forEach(name -> write(name, ""));
        problem.setVisible(false);
        begin("title");
    }

    void complain(Text sentence) {
        problem.setText(desk.say(sentence));
        problem.setVisible(true);
        revalidate();
    }
}
