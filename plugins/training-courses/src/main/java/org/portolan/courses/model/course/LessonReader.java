package org.portolan.courses.model.course;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads one lesson. */
final class LessonReader {

    private static final Set<String> KNOWN = new TreeSet<>(Set.of(
            "title", "minutes", "skills", "requires", "roles", "setup", "data", "needs", "bring", "sample", "clock"));

    private final String file;
    private final Findings findings;

    LessonReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Lesson read(String id, List<String> lines) {
        Front front = Front.read(file, lines, KNOWN, findings);
        String title = front.text("title");
        if (title.isEmpty()) {
            findings.error(file, 1, "title");
        }
        List<CommandLine> setup = each(front, "setup", CommandLine::parse);
        Optional<OwnData> own = own(front);
        List<Step> steps = steps(lines, front.end());
        if (steps.isEmpty()) {
            findings.error(file, Math.max(1, front.end()), "steps");
        }
        return new Lesson(
                id,
                file,
                title.isEmpty() ? id : title,
                minutes(front),
                front.words("skills"),
                front.words("requires"),
                roles(file, front, findings),
                setup,
                own,
                day(front),
                steps);
    }

    private <T> List<T> each(Front front, String key, Function<String, T> read) {
        List<T> all = new ArrayList<>();
        for (Front.Item item : front.all(key)) {
            try {
                all.add(read.apply(item.text()));
            } catch (Unclear unclear) {
                findings.unclear(file, item.line(), unclear);
            }
        }
        return all;
    }

    private Optional<OwnData> own(Front front) {
        Optional<Front.Item> data = front.first("data");
        if (data.isEmpty()) {
            Stream.of("needs", "bring", "sample")
                    .flatMap(key -> front.first(key).stream())
                    .findFirst()
                    .ifPresent(item -> findings.error(file, item.line(), "own.alone"));
            return Optional.empty();
        }
        if (!data.get().text().equals("own")) {
            findings.error(file, data.get().line(), "data", data.get().text());
            return Optional.empty();
        }
        OwnData own = new OwnData(
                each(front, "needs", Check::parse), front.text("bring"), each(front, "sample", CommandLine::parse));
        if (own.sample().isEmpty()) {
            findings.error(file, data.get().line(), "own.sample");
        }
        if (!own.needs().isEmpty() && own.bring().isEmpty()) {
            findings.error(file, data.get().line(), "own.bring");
        }
        return Optional.of(own);
    }

    static Set<String> roles(String file, Front front, Findings findings) {
        Set<String> roles = front.words("roles");
        roles.stream()
                .filter(role -> !Course.ROLES.contains(role))
                .forEach(role -> findings.warning(
                        file,
                        front.first("roles").map(Front.Item::line).orElse(1),
                        "role",
                        role,
                        String.join(", ", Course.ROLES)));
        return roles;
    }

    private int minutes(Front front) {
        Optional<Front.Item> minutes = front.first("minutes");
        if (minutes.isEmpty() || minutes.get().text().matches("\\d{1,3}")) {
            return minutes.map(item -> Integer.parseInt(item.text())).orElse(0);
        }
        findings.error(file, minutes.get().line(), "minutes", minutes.get().text());
        return 0;
    }

    private Optional<LocalDate> day(Front front) {
        Optional<Front.Item> clock = front.first("clock");
        try {
            return clock.map(item -> LocalDate.parse(item.text()));
        } catch (DateTimeException wrong) {
            clock.ifPresent(item -> findings.error(file, item.line(), "clock", item.text()));
            return Optional.empty();
        }
    }

    /** What stands before the first heading is the body of a step of its own, named after the lesson. */
    private List<Step> steps(List<String> lines, int from) {
        List<Step> steps = new ArrayList<>();
        StepReader reader = new StepReader(file, findings);
        int begin = -1;
        String fence = "";
        for (int i = from; i <= lines.size(); i++) {
            boolean heading =
                    i < lines.size() && fence.isEmpty() && lines.get(i).startsWith("## ");
            if (i == lines.size() || heading) {
                if (begin >= 0) {
                    String title = lines.get(begin).substring(3).strip();
                    steps.add(reader.read(steps.size() + 1, begin + 1, title, lines.subList(begin + 1, i)));
                } else if (lines.subList(from, i).stream().anyMatch(line -> !line.isBlank())) {
                    findings.warning(file, from + 1, "before-steps");
                }
                begin = i;
            } else {
                String mark = Fences.fence(lines.get(i));
                if (!fence.isEmpty() && lines.get(i).strip().equals(fence)) {
                    fence = "";
                } else if (fence.isEmpty() && !mark.isEmpty()) {
                    fence = mark;
                }
            }
        }
        return steps;
    }
}
