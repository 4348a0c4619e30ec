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

    /** What people call a skill; its id where nobody named it. */
    public Text of(String skill) {
        // Under “courses.skill” the window would look for words for the ids in a column “skill”.
        String key = "courses.named.skill." + skill;
        return bench.texts().find(key, locale).isPresent() ? Text.of(key) : Text.literal(skill);
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
        return Text.of("courses.named.role." + role);
    }
}
