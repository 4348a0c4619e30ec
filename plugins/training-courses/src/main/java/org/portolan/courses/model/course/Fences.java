package org.portolan.courses.model.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A step's lines, with the blocks that mean something to a lesson taken out of them.
 *
 * @param rest the lines without these blocks; each stands where it stood, a block's lines are empty
 */
record Fences(List<Block> blocks, List<String> rest) {

    /** Blocks that are a lesson's own. */
    static final Set<String> OWN = Set.of("watch", "do", "check", "hint", "notes", "point", "cards", "answer");

    /** Blocks that the notation of quizzes knows. */
    private static final Set<String> QUIZ = Set.of("order", "match");

    /** Blocks that only show something. */
    private static final Set<String> SHOWN = Set.of(
            "",
            "text",
            "txt",
            "csv",
            "json",
            "xml",
            "html",
            "sh",
            "bash",
            "console",
            "java",
            "sql",
            "properties",
            "yaml",
            "markdown",
            "md",
            "python",
            "js");

    /**
     * A block.
     *
     * @param line where it begins
     */
    record Block(String name, int line, List<String> lines) {

        String text() {
            return String.join("\n", lines).strip();
        }
    }

    static Fences of(String file, List<String> lines, int firstLine, Findings findings) {
        List<Block> blocks = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String fence = fence(lines.get(i));
            if (fence.isEmpty()) {
                rest.add(lines.get(i));
                continue;
            }
            String name = lines.get(i).strip().substring(fence.length()).strip();
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).strip().equals(fence)) {
                end++;
            }
            if (end == lines.size()) {
                findings.error(file, firstLine + i, "fence.open", name);
            }
            boolean own = OWN.contains(name);
            if (own) {
                blocks.add(new Block(name, firstLine + i, List.copyOf(lines.subList(i + 1, end))));
            } else if (!QUIZ.contains(name) && !SHOWN.contains(name)) {
                findings.warning(file, firstLine + i, "fence.unknown", name);
            }
            for (int j = i; j <= Math.min(end, lines.size() - 1); j++) {
                rest.add(own ? "" : lines.get(j));
            }
            i = end;
        }
        return new Fences(blocks, rest);
    }

    /** The marks that open a block, or nothing. */
    static String fence(String line) {
        String text = line.strip();
        int length = 0;
        while (length < text.length() && text.charAt(length) == '`') {
            length++;
        }
        return length >= 3 && text.indexOf('`', length) < 0 ? text.substring(0, length) : "";
    }

    List<Block> named(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).toList();
    }
}
