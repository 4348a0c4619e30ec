package org.portolan.courses.intake.scorm;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** References within a package. */
final class Href {

    private Href() {}

    /** The path from the manifest that a page's reference means; empty for one that leads elsewhere. */
    static Optional<String> within(String page, String reference) {
        String written = reference.strip().replace('\\', '/');
        int end = written.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = written.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        written = written.substring(0, end);
        if (written.isEmpty() || written.startsWith("/") || written.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        String folder = page.contains("/") ? page.substring(0, page.lastIndexOf('/') + 1) : "";
        for (String part : (folder + decoded(written)).split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    static boolean isPage(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
