package org.portolan.testkit.worked;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a file of worked examples: a command as it is typed, where to look in its answer, and what stands there.
 *
 * <p>Columns: {@code command,arguments,where,expected,source} and, where the header line has it, {@code files}: fixtures
 * of the folder {@code files}, separated by blanks, that are imported first. {@code {files}} in the arguments is that
 * folder's path. Lines that begin with {@code #} are comments. Arguments are separated by blanks and quoted with
 * {@code "} or {@code '}.
 *
 * <p>{@code where} is one of
 *
 * <ul>
 *   <li>{@code total}: a figure by its key
 *   <li>{@code lines:kind=fuel:amount}: a cell by table, condition and column; {@code &} joins conditions, {@code #1} is
 *       the first row; an expected {@code (blank)} is a cell without a value
 *   <li>{@code lines:#}: how many rows a table has; {@code lines:kind=fuel:#} how many that fit
 *   <li>{@code finding}, {@code note}: a part of the English words of one of them
 *   <li>{@code refused}: a part of the English sentence by which the command refuses (exit code 3)
 *   <li>{@code misused}: a part of the English sentence that says what is wrong with the arguments (exit code 2)
 * </ul>
 */
public record WorkedExample(
        String place,
        String command,
        List<String> arguments,
        String where,
        String expected,
        String source,
        List<String> files) {

    public WorkedExample {
        arguments = List.copyOf(arguments);
        files = List.copyOf(files);
    }

    /** Read every file of a folder, in the order of their names. */
    public static List<WorkedExample> all(Path folder) throws IOException {
        List<WorkedExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                examples.addAll(read(file, folder.resolve("files")));
            }
        }
        return examples;
    }

    private static List<WorkedExample> read(Path file, Path fixtures) throws IOException {
        List<WorkedExample> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        boolean header = true;
        boolean withFiles = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Cells.of(line);
            if (header) {
                withFiles = cells.contains("files");
                header = false;
                continue;
            }
            String place = file.getFileName() + ":" + (i + 1);
            if (cells.size() != (withFiles ? 6 : 5) || cells.get(4).isBlank()) {
                throw new IllegalArgumentException(
                        place + " does not have the columns of its header and a source: " + line);
            }
            examples.add(new WorkedExample(
                    place,
                    cells.get(0),
                    Cells.words(cells.get(1).replace("{files}", fixtures.toString())),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    withFiles ? Cells.words(cells.get(5)) : List.of()));
        }
        return examples;
    }

    /** The arguments as names and values in turn; an option that stands alone is {@code true}. */
    String[] options() {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                throw new IllegalArgumentException(place + " has a word where an option is expected: " + argument);
            }
            int equals = argument.indexOf('=');
            options.add(argument.substring(2, equals < 0 ? argument.length() : equals));
            if (equals >= 0) {
                options.add(argument.substring(equals + 1));
            } else if (i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--")) {
                options.add(arguments.get(++i));
            } else {
                options.add("true");
            }
        }
        return options.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return place + " " + command + " " + String.join(" ", arguments) + " → " + where + " = " + expected;
    }
}
