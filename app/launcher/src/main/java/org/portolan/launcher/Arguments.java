package org.portolan.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What one command takes on the command line, and what was given. Values are texts here: a form reads them. */
final class Arguments {

    private final String command;
    private final CommandSpec spec;

    private Arguments(String command) {
        this.command = command;
        this.spec = CommandSpec.create().name(command);
    }

    static Arguments of(String command) {
        return new Arguments(command);
    }

    /** Take an option with a value. */
    Arguments value(String name) {
        spec.addOption(
                OptionSpec.builder("--" + name).type(String.class).arity("1").build());
        return this;
    }

    /** Take an option with a value, as often as one likes. */
    Arguments values(String name) {
        spec.addOption(OptionSpec.builder("--" + name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .build());
        return this;
    }

    /** Take an option that stands alone; {@code --name=false} says the contrary. */
    Arguments flag(String name) {
        spec.addOption(OptionSpec.builder("--" + name)
                .type(String.class)
                .arity("0..1")
                .fallbackValue("true")
                .build());
        return this;
    }

    /** Take words without a name. */
    Arguments words(String label) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .build());
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
        CommandLine line = new CommandLine(spec)
                .setExpandAtFiles(false)
                .setAbbreviatedOptionsAllowed(false)
                .setOptionsCaseInsensitive(false)
                .setTrimQuotes(false);
        try {
            ParseResult result = line.parseArgs(arguments.toArray(String[]::new));
            Map<String, List<String>> options = new LinkedHashMap<>();
            for (OptionSpec option : result.matchedOptions()) {
                options.put(option.longestName().substring(2), texts(option));
            }
            List<String> words = new ArrayList<>();
            // Where an option stands between two words, the parser lists the words' parameter twice.
            result.matchedPositionals().stream().distinct().forEach(positional -> words.addAll(texts(positional)));
            return new Given(options, words);
        } catch (CommandLine.UnmatchedArgumentException unmatched) {
            throw unknown(unmatched.getUnmatched().get(0));
        } catch (CommandLine.OverwrittenOptionException twice) {
            throw WrongUsage.of("launcher.usage.twice", name(twice.getOverwritten()));
        } catch (CommandLine.MissingParameterException missing) {
            throw WrongUsage.of(
                    "launcher.usage.value", name(missing.getMissing().get(0)));
        } catch (CommandLine.ParameterException other) {
            throw WrongUsage.of("launcher.usage.other", command, String.valueOf(other.getMessage()));
        }
    }

    private WrongUsage unknown(String argument) {
        if (!argument.startsWith("-")) {
            return WrongUsage.of("launcher.usage.word", argument, command);
        }
        String option = argument.replaceFirst("=.*", "");
        List<String> names = spec.options().stream()
                .flatMap(known -> Arrays.stream(known.names()))
                .toList();
        List<String> near = Suggestions.nearest(option, names);
        return near.isEmpty()
                ? WrongUsage.of("launcher.usage.option", option, command)
                : WrongUsage.of("launcher.usage.option.near", option, command, String.join(", ", near));
    }

    private static List<String> texts(ArgSpec given) {
        return given.originalStringValues();
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
    }
}
