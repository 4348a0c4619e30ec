package org.portolan.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.render.OutputFormat;

/**
 * The options that every command takes, wherever they stand among the arguments; and what remains: the command's name and
 * its own arguments. They are read before the commands of plugins are known, because they say where the plugins are.
 */
record Globals(
        Optional<Path> workspace,
        Optional<Locale> language,
        List<Path> plugins,
        boolean safe,
        Optional<OutputFormat> as,
        Optional<Path> out,
        List<String> rest) {

    private static final Set<String> PLAIN = Set.of("txt", "text", "md", "log");

    Globals {
        plugins = List.copyOf(plugins);
        rest = List.copyOf(rest);
    }

    /** Read them; all that follows {@code --} belongs to the command. */
    static Globals read(List<String> arguments) throws WrongUsage {
        Reading reading = new Reading();
        Iterator<String> each = arguments.iterator();
        while (each.hasNext()) {
            String argument = each.next();
            if (argument.equals("--")) {
                reading.rest.add(argument);
                each.forEachRemaining(reading.rest::add);
            } else {
                reading.take(argument, each);
            }
        }
        return reading.globals();
    }

    /** The command's name; empty where only options were given. */
    Optional<String> verb() {
        return rest.stream().findFirst();
    }

    List<String> arguments() {
        return rest.subList(Math.min(1, rest.size()), rest.size());
    }

    /** The form of the answer: as asked for, else as the file's ending says, else text. */
    OutputFormat format() {
        return as.or(() -> out.flatMap(Globals::byEnding)).orElse(OutputFormat.TEXT);
    }

    /** Refuse a file whose ending promises what would not be in it: a letter called {@code .docx} that is text. */
    private static void refuseUnknownEnding(Path file) throws WrongUsage {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (name.contains(".") && byEnding(file).isEmpty() && !PLAIN.contains(ending.toLowerCase(Locale.ROOT))) {
            throw WrongUsage.of("launcher.usage.format", ending, words());
        }
    }

    private static String words() {
        return Arrays.stream(OutputFormat.values()).map(Globals::word).collect(Collectors.joining(", "));
    }

    private static Optional<OutputFormat> byEnding(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(OutputFormat.values())
                .filter(format -> name.endsWith("." + word(format)))
                .findFirst();
    }

    private static String word(OutputFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** What was read so far. */
    private static final class Reading {
        private Optional<Path> workspace = Optional.empty();
        private Optional<Locale> language = Optional.empty();
        private final List<Path> plugins = new ArrayList<>();
        private boolean safe;
        private Optional<OutputFormat> as = Optional.empty();
        private Optional<Path> out = Optional.empty();
        private final List<String> rest = new ArrayList<>();

        void take(String argument, Iterator<String> following) throws WrongUsage {
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String option = equals < 0 ? argument : argument.substring(0, equals);
            Optional<String> joined = equals < 0 ? Optional.empty() : Optional.of(argument.substring(equals + 1));
            switch (option) {
                case "--workspace" -> workspace = Optional.of(path(option, joined, following));
                case "--plugins" -> plugins.add(path(option, joined, following));
                case "--out" -> out = Optional.of(path(option, joined, following));
                case "--lang" -> language = Optional.of(language(value(option, joined, following)));
                case "--as" -> as = Optional.of(format(value(option, joined, following)));
                case "--safe" -> safe = true;
                default -> rest.add(argument);
            }
        }

        private static String value(String option, Optional<String> joined, Iterator<String> following)
                throws WrongUsage {
            String value = joined.orElseGet(() -> following.hasNext() ? following.next() : "");
            if (value.isEmpty()) {
                throw WrongUsage.of("launcher.usage.value", option);
            }
            return value;
        }

        private static Path path(String option, Optional<String> joined, Iterator<String> following) throws WrongUsage {
            String value = value(option, joined, following);
            try {
                return Path.of(value);
            } catch (InvalidPathException unusable) {
                throw WrongUsage.of("launcher.usage.path", option, value);
            }
        }

        private static Locale language(String value) throws WrongUsage {
            return Languages.parse(value).orElseThrow(() -> WrongUsage.of("launcher.usage.language", value));
        }

        private static OutputFormat format(String value) throws WrongUsage {
            return Arrays.stream(OutputFormat.values())
                    .filter(format -> word(format).equals(value))
                    .findFirst()
                    .orElseThrow(() -> WrongUsage.of("launcher.usage.format", value, words()));
        }

        Globals globals() throws WrongUsage {
            if (as.isEmpty() && out.isPresent()) {
                refuseUnknownEnding(out.get());
            }
            return new Globals(workspace, language, plugins, safe, as, out, rest);
        }
    }
}
