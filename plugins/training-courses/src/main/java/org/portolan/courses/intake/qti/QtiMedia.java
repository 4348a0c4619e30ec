package org.portolan.courses.intake.qti;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;

/** Takes in the pictures, sounds and films that the questions refer to, by the names they refer to them. */
final class QtiMedia {

    private static final long MOST = 512L << 20;

    private final Neighbours files;
    private final Set<String> all;
    private final Set<String> sought = new LinkedHashSet<>();
    private long bytes;

    /**
     * Media of one import.
     *
     * @param names of all files of the package; empty where there is none
     */
    QtiMedia(Neighbours files, List<String> names) {
        this.files = files;
        this.all = new LinkedHashSet<>(names);
    }

    /**
     * Take in what a question refers to.
     *
     * @param folder of the item within the package, with a slash at the end; empty at its root
     */
    void take(Found found, Found.Taken taken, String folder) throws IOException, Refusal {
        for (String name : taken.question().media()) {
            if (!sought.add(name)) {
                continue;
            }
            Optional<byte[]> content = content(name, folder);
            if (content.isEmpty()) {
                found.finding(Finding.info(
                        Place.row("", "", taken.line()),
                        Text.of("courses.questions.no-media", taken.question().name(), name)));
            } else if (bytes + content.get().length <= MOST) {
                bytes += content.get().length;
                found.media(name, content.get());
            }
        }
    }

    /** An address without its percent signs, as in {@code choice%20one.xml}. */
    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private Optional<byte[]> content(String name, String folder) throws IOException, Refusal {
        for (String path : List.of(resolved(folder + name), resolved(name), resolved("web_resources/" + name))) {
            Optional<byte[]> content = path.isEmpty() ? Optional.empty() : files.bytes(path);
            if (content.isPresent()) {
                return content;
            }
        }
        // Blackboard names a file by its number, and keeps it as "picture__xid-12_1.png".
        Optional<String> numbered = name.startsWith("xid-")
                ? all.stream()
                        .filter(one -> one.contains("__" + name + ".") || one.endsWith("__" + name))
                        .findFirst()
                : Optional.empty();
        return numbered.isPresent() ? files.bytes(numbered.get()) : Optional.empty();
    }

    /** A path without dots; empty where it leaves the package. */
    static String resolved(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return "";
                }
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
