package org.portolan.courses.model.course;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A course in one or several languages.
 *
 * @param id the name of its folder
 * @param versions by language tag, such as {@code en} and {@code zh-CN}
 */
public record Course(String id, Map<String, Version> versions) {

    /** Whom courses and lessons can be for. */
    public static final List<String> ROLES =
            List.of("executor", "strategist", "manager", "trainer", "store-founder", "brand-consultant");

    public Course {
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    }

    /**
     * A course in one language.
     *
     * @param roles whom it is for; empty for all
     * @param version as the author counts them; empty where he does not
     * @param order where the course stands among others; {@link #LAST} where it does not say
     */
    public record Version(
            String language,
            String title,
            String summary,
            Set<String> roles,
            String version,
            int order,
            List<Lesson> lessons) {

        /** Behind all that say where they stand. */
        public static final int LAST = Integer.MAX_VALUE;

        public Version {
            roles = Set.copyOf(roles);
            lessons = List.copyOf(lessons);
        }

        public Optional<Lesson> lesson(String id) {
            return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
        }
    }

    /** Where it stands among others: the least of what its languages say. */
    public int order() {
        return versions.values().stream().mapToInt(Version::order).min().orElse(Version.LAST);
    }

    /** In the reader's language, else in English, else in the first there is; empty where there is none. */
    public Optional<Version> in(Locale locale) {
        String tag = locale.getLanguage().equals("zh") ? "zh-CN" : locale.toLanguageTag();
        return Optional.ofNullable(versions.get(tag))
                .or(() -> Optional.ofNullable(versions.get(locale.getLanguage())))
                .or(() -> Optional.ofNullable(versions.get("en")))
                .or(() -> versions.values().stream().findFirst());
    }
}
