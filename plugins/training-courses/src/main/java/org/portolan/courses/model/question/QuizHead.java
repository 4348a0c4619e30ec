package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** The attributes in a comment above a quiz. */
record QuizHead(Map<String, String> values) {

    static final QuizHead NONE = new QuizHead(Map.of());

    QuizHead {
        values = Map.copyOf(values);
    }

    static QuizHead of(String comment) {
        Map<String, String> values = new HashMap<>();
        Matcher attribute = QuizMarks.ATTRIBUTE.matcher(comment);
        while (attribute.find()) {
            values.put(attribute.group(1), attribute.group(2) == null ? "true" : attribute.group(2));
        }
        return new QuizHead(values);
    }

    boolean says(String name) {
        return "true".equals(values.get(name));
    }

    BigDecimal points() {
        return WrittenNumber.exact(values.getOrDefault("data-score", "1"))
                .filter(points -> points.signum() >= 0)
                .orElse(BigDecimal.ONE);
    }
}
