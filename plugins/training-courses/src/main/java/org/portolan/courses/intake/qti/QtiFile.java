package org.portolan.courses.intake.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.xml.Node;

/** Reads one file: an item, a test, a bank of items, a pool. */
final class QtiFile {

    private static final Set<String> ROOTS =
            Set.of("questestinterop", "assessmentitem", "assessmenttest", "assessmentsection", "pool");

    private final Found found;

    QtiFile(Found found) {
        this.found = found;
    }

    static boolean isQti(String root) {
        return ROOTS.contains(Version3.name(root).toLowerCase(Locale.ROOT));
    }

    /**
     * Read what asks questions.
     *
     * @param category of items that lie in no section
     * @return addresses of items that a test names, with their section; empty for other files
     */
    Map<String, String> read(Node root, String category) {
        if (root.is("assessmentItem")) {
            item2(root, category);
        } else if (root.is("assessmentTest") || root.is("assessmentSection")) {
            return references(root);
        } else if (root.is("POOL")) {
            BlackboardPool.read(root, found);
        } else {
            sections1(root, category);
        }
        return Map.of();
    }

    private void item2(Node item, String category) {
        try {
            found.question(item.line(), Item2.question(item, category));
        } catch (NotTaken not) {
            String words = item.child("itemBody").map(Node::text).orElse("");
            found.untaken(item.line(), Item2.name(item), brief(words), not.reason());
        }
    }

    private static String brief(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static Map<String, String> references(Node test) {
        Map<String, String> references = new LinkedHashMap<>();
        String title = test.attribute("title");
        List<Node> sections = new ArrayList<>(test.all("assessmentSection"));
        sections.add(0, test);
        for (Node section : sections) {
            String own = section.equals(test) ? "" : section.attribute("title");
            for (Node item : section.children("assessmentItemRef")) {
                String path = own.isEmpty() || own.equals(title) ? title : title.isEmpty() ? own : title + "/" + own;
                references.put(item.attribute("href"), path);
            }
        }
        return references;
    }

    private void sections1(Node node, String category) {
        for (Node child : node.children()) {
            if (child.is("item")) {
                item1(child, category);
            } else if (child.is("assessment") || child.is("section") || child.is("objectbank")) {
                sections1(child, below(category, child));
                banks(child);
            }
        }
    }

    /** Canvas and Blackboard call the one section of a quiz root_section, or nothing. */
    private static String below(String category, Node node) {
        Set<String> empty = new LinkedHashSet<>(List.of("", "root_section", "Root Section", "Main Section", category));
        String title = node.attribute("title").strip();
        if (title.isEmpty() && node.is("objectbank")) {
            title = Metadata1.of(node).getOrDefault("bank_title", "");
        }
        return empty.contains(title) ? category : category.isEmpty() ? title : category + "/" + title;
    }

    private void banks(Node section) {
        for (Node reference : section.children().stream()
                .flatMap(one -> one.all("sourcebank_ref").stream())
                .toList()) {
            found.finding(Finding.info(
                    Place.row("", "", reference.line()),
                    Text.of(
                            "courses.qti.bank",
                            section.attribute("title"),
                            reference.text().strip())));
        }
    }

    private void item1(Node item, String category) {
        try {
            found.question(item.line(), Item1.question(item, category));
        } catch (NotTaken not) {
            String words = item.child("presentation").map(Node::text).orElse("");
            found.untaken(item.line(), Item1.name(item), brief(words), not.reason());
        }
    }
}
