package org.portolan.courses.model.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the script that LiaScript's manual gives for other spellings: it trims the input, may lower its case, and
 * compares it with texts. Any other script would have to be run, which is not done.
 */
final class ScriptedText {

    private static final String CALLS = "((?:\\s*\\.(?:trim|toLowerCase)\\(\\))*)";
    private static final Pattern SCRIPT = Pattern.compile(
            "<script[^>]*>\\s*(?:(?:let|var|const)\\s+(\\w+)\\s*=\\s*([\"'`])@input\\2" + CALLS + "\\s*;?)?\\s*"
                    + "(?<compared>[^;]+?);?\\s*</script>\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT_COMPARE =
            Pattern.compile("(?<name>\\w+|[\"'`]@input[\"'`])" + CALLS + "\\s*===?\\s*([\"'])(?<text>[^\"']*)\\3");

    private ScriptedText() {}

    static Optional<Task> of(Task task, String script) {
        Matcher shape = SCRIPT.matcher(script);
        if (!(task instanceof Task.ShortText) || !shape.matches()) {
            return Optional.empty();
        }
        String name = shape.group(1);
        List<Task.Accepted> accepted = new ArrayList<>();
        for (String one : shape.group("compared").split("\\|\\|", -1)) {
            Matcher compared = SCRIPT_COMPARE.matcher(one.strip());
            boolean known = compared.matches()
                    && (compared.group("name").contains("@input")
                            || compared.group("name").equals(name));
            if (!known) {
                return Optional.empty();
            }
            accepted.add(new Task.Accepted(compared.group("text"), Verdict.WHOLE, Prose.NONE));
        }
        return Optional.of(new Task.ShortText(accepted, !script.contains("toLowerCase")));
    }
}
