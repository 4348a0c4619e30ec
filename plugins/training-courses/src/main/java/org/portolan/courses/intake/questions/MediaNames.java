package org.portolan.courses.intake.questions;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.courses.model.question.Prose;

/** The pictures, sounds and films that a text refers to; what lies on the net is not among them. */
public final class MediaNames {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:\\b(?:src|href|data|poster)\\s*=\\s*[\"']|!\\[[^\\]]*\\]\\()([^\"'<>)\\s]{1,500})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*:|//|#|\\$?@?@?(?:X@)?EmbedFile).*", Pattern.CASE_INSENSITIVE);
    private static final String PLUGIN_FILE = "@@PLUGINFILE@@/";

    private MediaNames() {}

    public static List<String> in(Prose prose) {
        if (prose.markup() == Prose.Markup.PLAIN) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        Matcher reference = REFERENCE.matcher(prose.text());
        while (reference.find()) {
            String name = reference.group(1);
            if (name.startsWith(PLUGIN_FILE)) {
                names.add(decoded(name.substring(PLUGIN_FILE.length())));
            } else if (!ELSEWHERE.matcher(name).matches() && (name.contains(".") || name.startsWith("xid-"))) {
                names.add(decoded(name));
            }
        }
        return List.copyOf(names);
    }

    /** A name without the signs by which addresses hide blanks and letters. */
    public static String decoded(String name) {
        String path = name.replaceFirst("[?#].*$", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
