package org.portolan.courses.intake.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.courses.model.question.Question;

/** What was found in a file of questions, in the order of the file. */
public final class Found {

    private static final int LONGEST_RAW = 4000;

    private final List<Taken> taken = new ArrayList<>();
    private final List<Untaken> untaken = new ArrayList<>();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** A question and the line on which it begins. */
    public record Taken(long line, Question question) {}

    /**
     * A question that is not taken over.
     *
     * @param name what it is called in the file, for a person to find it
     * @param raw how it stands there, shortened
     */
    public record Untaken(long line, String name, String raw, Text reason) {}

    public void question(long line, Question question) {
        taken.add(new Taken(line, question));
    }

    public void untaken(long line, String name, String raw, Text reason) {
        String brief = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) + " …" : raw;
        untaken.add(new Untaken(line, name, brief, reason));
    }

    /**
     * Keep a picture, a sound or a film.
     *
     * @param name as the questions refer to it
     */
    public void media(String name, byte[] bytes) {
        media.put(name, bytes.clone());
    }

    public void finding(Finding finding) {
        findings.add(finding);
    }

    public List<Taken> questions() {
        return List.copyOf(taken);
    }

    public List<Untaken> untaken() {
        return List.copyOf(untaken);
    }

    public Map<String, byte[]> media() {
        return Map.copyOf(media);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public boolean isEmpty() {
        return taken.isEmpty() && untaken.isEmpty();
    }
}
