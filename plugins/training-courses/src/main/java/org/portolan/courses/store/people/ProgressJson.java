package org.portolan.courses.store.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.people.Deeds;
import org.portolan.courses.model.people.ProgressFile;
import org.portolan.courses.model.people.TagRecall;

/** Exported progress as JSON; FORMAT.md says what stands in it. */
public final class ProgressJson {

    /** What the file says it is. */
    public static final String FORMAT = "portolan-progress";

    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProgressJson() {}

    /** It is no such file, or one of its values is none. */
    public static final class Unlike extends Exception {

        private static final long serialVersionUID = 1L;

        Unlike(String what) {
            super(what);
        }

        Unlike(String what, Throwable cause) {
            super(what, cause);
        }
    }

    public static String write(ProgressFile file) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        root.putObject("learner").put("id", file.learner()).put("name", file.name());
        root.put("exported", file.exported().toString());
        ArrayNode lessons = root.putArray("lessons");
        for (ProgressFile.LessonLine lesson : file.lessons()) {
            ObjectNode one = lessons.addObject()
                    .put("course", lesson.course())
                    .put("lesson", lesson.lesson())
                    .put("title", lesson.title())
                    .put("steps_in_all", lesson.count());
            lesson.done().ifPresent(done -> one.put("done", done.toString()));
            ArrayNode steps = one.putArray("steps");
            for (ProgressFile.StepLine step : lesson.steps()) {
                ArrayNode tries = steps.addObject()
                        .put("step", step.step())
                        .put("kind", step.kind())
                        .put("title", step.title())
                        .putArray("tries");
                step.tries()
                        .forEach(once -> tries.addObject()
                                .put("at", once.at().toString())
                                .put("outcome", once.outcome().name().toLowerCase(Locale.ROOT)));
            }
        }
        ArrayNode skills = root.putArray("skills");
        for (ProgressFile.SkillLine skill : file.skills()) {
            ObjectNode one = skills.addObject()
                    .put("skill", skill.skill())
                    .put("since", skill.since().toString())
                    .put("course", skill.course())
                    .put("lesson", skill.lesson())
                    .put("questions", skill.tries().asked())
                    .put("right_at_first", skill.tries().right());
            memory(one.putObject("cards"), skill.memory());
        }
        memory(root.putObject("cards"), file.memory());
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("progress was not written as JSON", impossible);
        }
    }

    private static void memory(ObjectNode into, TagRecall memory) {
        into.put("count", memory.cards()).put("begun", memory.begun());
        memory.mean().ifPresent(mean -> into.put("mean_recall", Math.round(mean * 10_000) / 10_000.0));
    }

    /**
     * Read it back.
     *
     * @throws Unlike where it is no such file; what it lacks
     */
    public static ProgressFile read(String json) throws Unlike {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (!root.path("format").asText().equals(FORMAT)) {
                throw new Unlike("format");
            }
            if (root.path("version").asInt() != VERSION) {
                throw new Unlike("version");
            }
            List<ProgressFile.LessonLine> lessons = new ArrayList<>();
            for (JsonNode one : root.path("lessons")) {
                lessons.add(lesson(one));
            }
            List<ProgressFile.SkillLine> skills = new ArrayList<>();
            for (JsonNode one : root.path("skills")) {
                skills.add(new ProgressFile.SkillLine(
                        text(one, "skill"),
                        at(one, "since"),
                        text(one, "course"),
                        text(one, "lesson"),
                        new Deeds.FirstTries(count(one, "questions"), count(one, "right_at_first")),
                        memory(one.path("cards"))));
            }
            return new ProgressFile(
                    text(root.path("learner"), "id"),
                    text(root.path("learner"), "name"),
                    at(root, "exported"),
                    lessons,
                    skills,
                    memory(root.path("cards")));
        } catch (JsonProcessingException broken) {
            throw new Unlike("JSON", broken);
        }
    }

    private static ProgressFile.LessonLine lesson(JsonNode one) throws Unlike {
        List<ProgressFile.StepLine> steps = new ArrayList<>();
        for (JsonNode step : one.path("steps")) {
            List<ProgressFile.Try> tries = new ArrayList<>();
            for (JsonNode once : step.path("tries")) {
                tries.add(new ProgressFile.Try(at(once, "at"), outcome(once)));
            }
            steps.add(new ProgressFile.StepLine(
                    count(step, "step"), text(step, "kind"), step.path("title").asText(), tries));
        }
        Optional<Instant> done = one.has("done") ? Optional.of(at(one, "done")) : Optional.empty();
        return new ProgressFile.LessonLine(
                text(one, "course"),
                text(one, "lesson"),
                one.path("title").asText(),
                count(one, "steps_in_all"),
                done,
                steps);
    }

    private static Progress.Outcome outcome(JsonNode of) throws Unlike {
        String word = text(of, "outcome").toUpperCase(Locale.ROOT);
        for (Progress.Outcome outcome : Progress.Outcome.values()) {
            if (outcome.name().equals(word)) {
                return outcome;
            }
        }
        throw new Unlike("outcome");
    }

    private static TagRecall memory(JsonNode of) throws Unlike {
        int begun = count(of, "begun");
        double mean = of.path("mean_recall").asDouble();
        if (!(mean >= 0 && mean <= 1)) {
            throw new Unlike("mean_recall");
        }
        return new TagRecall(count(of, "count"), begun, mean * begun);
    }

    private static String text(JsonNode of, String key) throws Unlike {
        String text = of.path(key).asText().strip();
        if (text.isEmpty()) {
            throw new Unlike(key);
        }
        return text;
    }

    private static int count(JsonNode of, String key) throws Unlike {
        int count = of.path(key).asInt();
        if (count < 0) {
            throw new Unlike(key);
        }
        return count;
    }

    private static Instant at(JsonNode of, String key) throws Unlike {
        try {
            return Instant.parse(text(of, key));
        } catch (DateTimeException wrong) {
            throw new Unlike(key, wrong);
        }
    }
}
