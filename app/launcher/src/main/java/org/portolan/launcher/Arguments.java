package org.portolan.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;

/**
 * What one command takes on the command line, and what was given. Values are texts here: a form reads them. Read by hand
 * and not by a library, because any of those takes longer to load than a small command to run.
 */
final class Arguments {

    private enum Kind {
        ONE,
        MANY,
        FLAG
    }

    private final String command;
    private final Map<String, Kind> known = new LinkedHashMap<>();
    private boolean takesWords;

    private Arguments(String command) {
        this.command = command;
    }

    static Arguments of(String command) {
        return new Arguments(command);
    }

    /** Take an option with a value. */
    Arguments value(String name) {
        known.put("--" + name, Kind.ONE);
        return this;
    }

    /** Take an option with a value, as often as one likes. */
    Arguments values(String name) {
        known.put("--" + name, Kind.MANY);
        return this;
    }

    /** Take an option that stands alone; {@code --name=false} and {@code --name false} say the contrary. */
    Arguments flag(String name) {
        known.put("--" + name, Kind.FLAG);
        return this;
    }

    /** Take words without a name. */
    Arguments words() {
        takesWords = true;
        return this;
    }

    /** What was given: options by name without dashes, and words. */
    record Given(Map<String, List<String>> options, List<String> words) {

        Optional<String> first(String option) {
            return options.getOrDefault(option, List.of()).stream().findFirst();
        }

        List<String> all(String option) {
            return options.getOrDefault(option, List.of());
        }

        boolean flag(String option) {
            return first(option).map(Boolean::parseBoolean).orElse(false);
        }
    }

    Given read(List<String> arguments) throws WrongUsage {
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        ListIterator<String> each = arguments.listIterator();
        while (each.hasNext()) {
            String argument = each.next();
            if (argument.equals("--")) {
                each.forEachRemaining(words::add);
            } else if (argument.startsWith("-") && argument.length() > 1) {
                option(argument, each, options);
            } else {
                words.add(argument);
            }
        }
        if (!takesWords && !words.isEmpty()) {
            throw WrongUsage.of("launcher.usage.word", words.get(0), command);
        }
        return new Given(options, words);
    }

    private void option(String argument, ListIterator<String> following, Map<String, List<String>> options)
            throws WrongUsage {
        String option = nameOf(argument);
        Kind kind = known.get(option);
        if (kind == null) {
            throw unknown(option);
        }
        List<String> values = options.computeIfAbsent(option.substring(2), first -> new ArrayList<>());
        if (kind != Kind.MANY && !values.isEmpty()) {
            throw WrongUsage.of("launcher.usage.twice", option);
        }
        boolean joined = option.length() < argument.length();
        values.add(joined ? argument.substring(option.length() + 1) : value(option, kind, following));
    }

    /** The next argument, whatever it looks like, unless it is another option of this command. */
    private String value(String option, Kind kind, ListIterator<String> following) throws WrongUsage {
        if (!following.hasNext()) {
            return standing(option, kind);
        }
        String next = following.next();
        boolean answers = kind == Kind.FLAG
                ? next.equals("true") || next.equals("false")
                : !next.equals("--") && !known.containsKey(nameOf(next));
        if (answers) {
            return next;
        }
        following.previous();
        return standing(option, kind);
    }

    private static String standing(String option, Kind kind) throws WrongUsage {
        if (kind == Kind.FLAG) {
            return "true";
        }
        throw WrongUsage.of("launcher.usage.value", option);
    }

    private static String nameOf(String argument) {
        int equals = argument.indexOf('=');
        return equals < 0 ? argument : argument.substring(0, equals);
    }

    private WrongUsage unknown(String option) {
        List<String> near = Suggestions.nearest(option, List.copyOf(known.keySet()));
        return near.isEmpty()
                ? WrongUsage.of("launcher.usage.option", option, command)
                : WrongUsage.of("launcher.usage.option.near", option, command, String.join(", ", near));
    }
}
