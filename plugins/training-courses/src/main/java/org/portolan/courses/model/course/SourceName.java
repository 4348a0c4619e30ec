package org.portolan.courses.model.course;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a Markdown file of a course: {@code 01-orders.zh-CN.md}.
 *
 * @param stem the name without language and ending
 * @param language its tag; {@code en} where the name has none
 */
public record SourceName(String stem, String language) {

    /** The name of no file. */
    static final SourceName NONE = new SourceName("", "en");

    private static final Pattern NAME = Pattern.compile("([^/]+?)(?:\\.([a-z]{2}(?:-[A-Z]{2})?))?\\.md");

    /** Read a file's name; empty where it is no Markdown file at the top of a course. */
    public static Optional<SourceName> parse(String file) {
        Matcher name = NAME.matcher(file);
        return name.matches()
                ? Optional.of(new SourceName(name.group(1), name.group(2) == null ? "en" : name.group(2)))
                : Optional.empty();
    }

    /** The name of a new lesson behind these: the next number, and what of its title a file name can hold. */
    public static SourceName next(Collection<SourceName> others, String title, String language) {
        int last = others.stream()
                .filter(SourceName::isLesson)
                .map(name -> name.stem().replaceAll("\\D.*", ""))
                .filter(digits -> digits.length() < 6)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        String words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        // A name of a title in Chinese would only be the digits in it.
        String readable = words.replaceAll("[^a-z]", "").length() < 3 ? "lesson" : words;
        String cut = readable.length() > 40 ? readable.substring(0, 40).replaceAll("-[^-]*$", "") : readable;
        return new SourceName(String.format(Locale.ROOT, "%02d-%s", last + 1, cut), language);
    }

    /** The file in this language. */
    public SourceName in(String other) {
        return new SourceName(stem, other);
    }

    /** As a file is called. */
    public String file() {
        return language.equals("en") ? stem + ".md" : stem + "." + language + ".md";
    }

    /** Whether it says what the course is. */
    public boolean isCourse() {
        return stem.equals("course");
    }

    /** Whether it holds a lesson. */
    public boolean isLesson() {
        return stem.matches("\\d.*");
    }
}
