package org.portolan.courses.command.people;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.text.Text;

/** What people call a skill; one that has no name of its own is called as its course writes it. */
public final class SkillNames {

    private final Workbench bench;
    private final Locale locale;

    public SkillNames(Workbench bench) {
        this.bench = bench;
        this.locale = bench.locale();
    }

    public Text of(String skill) {
        return bench.texts().find("courses.skill." + skill, locale).isPresent()
                ? Text.of("courses.skill." + skill)
                : Text.literal(skill);
    }

    /** Several of them, in their order, as one text. */
    public String list(Collection<String> skills) {
        return skills.stream()
                .map(skill -> say(of(skill)))
                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", "));
    }

    /** What a text is in the language of whoever asked. */
    String say(Text text) {
        return bench.texts().say(text, locale);
    }

    /** What people call a role. */
    public static Text role(String role) {
        return Text.of("courses.role." + role);
    }
}
