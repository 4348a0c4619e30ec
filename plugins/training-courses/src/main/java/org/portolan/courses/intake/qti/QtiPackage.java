package org.portolan.courses.intake.qti;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.archive.Archive;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.XmlSigns;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.intake.xml.XmlFile;

/**
 * Reads a package or a cartridge: every file in it that is QTI. Where Canvas keeps a quiz twice, for others and for
 * itself, its own is read, which says more.
 */
final class QtiPackage {

    private static final int MOST_FILES = 20_000;
    private static final Pattern CANVAS_OWN = Pattern.compile("non_cc_assessments/([^/]+)\\.xml\\.qti");

    private final Archive archive;
    private final String file;
    private final Found found = new Found();
    private final Map<String, Node> roots = new LinkedHashMap<>();

    QtiPackage(Archive archive, String file) {
        this.archive = archive;
        this.file = file;
    }

    Found read() throws IOException, Refusal {
        for (String name : wanted()) {
            root(name).ifPresent(root -> roots.put(name, root));
        }
        if (roots.isEmpty() && found.findings().isEmpty()) {
            throw new Refusal(Text.of("courses.qti.refused.nothing", file));
        }
        QtiFile reader = new QtiFile(found);
        Map<String, String> categories = new LinkedHashMap<>();
        roots.forEach((name, root) -> {
            if (root.is("assessmentTest")) {
                reader.read(root, "").forEach((href, category) -> {
                    String item = QtiMedia.resolved(folder(name) + QtiMedia.decoded(href));
                    categories.put(item, category);
                    if (!archive.has(item)) {
                        found.finding(Finding.warning(Place.NOWHERE, Text.of("courses.qti.no-item", href), Text.EMPTY));
                    }
                });
            }
        });
        QtiMedia media = new QtiMedia(Neighbours.in(archive), archive.names());
        for (Map.Entry<String, Node> one : roots.entrySet()) {
            if (!one.getValue().is("assessmentTest")) {
                int before = found.questions().size();
                reader.read(one.getValue(), categories.getOrDefault(one.getKey(), ""));
                List<Found.Taken> taken = found.questions();
                for (Found.Taken each : taken.subList(before, taken.size())) {
                    media.take(found, each, folder(one.getKey()));
                }
            }
        }
        return found;
    }

    private List<String> wanted() throws Refusal {
        List<String> wanted = new ArrayList<>();
        List<String> own = archive.names().stream()
                .map(CANVAS_OWN::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
        for (String name : archive.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean kind = lower.endsWith(".xml") || lower.endsWith(".qti") || lower.endsWith(".dat");
            boolean twice = own.stream()
                    .anyMatch(quiz -> lower.equals((quiz + "/assessment_qti.xml").toLowerCase(Locale.ROOT)));
            if (kind && !twice && !lower.endsWith("imsmanifest.xml") && !lower.startsWith("__macosx/")) {
                wanted.add(name);
            }
        }
        if (wanted.size() > MOST_FILES) {
            throw new Refusal(Text.of("courses.archive.refused.many", file, MOST_FILES));
        }
        return wanted;
    }

    /** A file of the package that is QTI; a broken one is said to be so, and the others are read all the same. */
    private Optional<Node> root(String name) throws IOException, Refusal {
        byte[] bytes = archive.bytes(name);
        if (!QtiFile.isQti(XmlSigns.root(bytes.length > 1 << 16 ? Arrays.copyOf(bytes, 1 << 16) : bytes))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Version3.asVersion2(XmlFile.read(bytes, name)));
        } catch (Refusal broken) {
            found.finding(Finding.error(Place.file(file), broken.text(), Text.EMPTY));
            return Optional.empty();
        }
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
