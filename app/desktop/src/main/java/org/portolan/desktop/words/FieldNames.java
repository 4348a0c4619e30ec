package org.portolan.desktop.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;

/**
 * What the fields of commands are called on screen. A plugin says its sentences once, and names a field as the command line
 * does; the window says “Duty rate” where it reads {@code --duty-rate}. Any thread may call it.
 */
public final class FieldNames {

    /** Where no workspace is open, no field has a name. */
    public static final FieldNames NONE = new FieldNames(Map.of());

    /** Chinese stands without the blanks that an option needs around it. */
    private static final Pattern OPTION = Pattern.compile(
            "(?:(?<=\\p{IsHan}) )?(?<![\\w-])--([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?![\\w-])(?: (?=\\p{IsHan}))?");

    private final Supplier<? extends Collection<CommandEntry>> commands;
    private @Nullable Map<String, Text> titles;

    private FieldNames(Supplier<? extends Collection<CommandEntry>> commands) {
        this.commands = commands;
    }

    /** @param titles by command and option, as in {@code logistics.landed --duty-rate}, and by namespace and option */
    FieldNames(Map<String, Text> titles) {
        this(List::of);
        this.titles = Map.copyOf(titles);
    }

    /** The fields of commands, which are looked at when a sentence first names one. */
    public static FieldNames of(Supplier<? extends Collection<CommandEntry>> commands) {
        return new FieldNames(commands);
    }

    private synchronized Map<String, Text> titles() {
        if (titles == null) {
            titles = titles(commands.get());
        }
        return titles;
    }

    private static Map<String, Text> titles(Collection<CommandEntry> commands) {
        Map<String, Text> titles = new HashMap<>();
        for (CommandEntry command : commands) {
            for (Form.Field field : command.form().fields()) {
                titles.put(key(command.id(), field.option()), field.title());
                titles.putIfAbsent(key(command.namespace(), field.option()), field.title());
            }
        }
        return Map.copyOf(titles);
    }

    private static String key(String owner, String option) {
        return owner + " --" + option;
    }

    /** The sentence with the titles of the fields it names; an option that is no field of its plugin stays. */
    String in(Text said, String sentence, Function<Text, String> say) {
        if (said.literal() || !sentence.contains("--")) {
            return sentence;
        }
        return OPTION.matcher(sentence)
                .replaceAll(option -> Matcher.quoteReplacement(title(said, option.group(1))
                        .map(title -> "“" + say.apply(title) + "”")
                        .orElseGet(option::group)));
    }

    private Optional<Text> title(Text said, String option) {
        return owners(said)
                .flatMap(owner -> Stream.ofNullable(titles().get(key(owner, option))))
                .findFirst();
    }

    /** Whose fields a sentence may mean: the command its key begins with, then the plugin, then those of what it quotes. */
    private static Stream<String> owners(Text said) {
        String[] segments = said.literal() ? new String[0] : said.key().split("\\.", 3);
        Stream<String> own =
                segments.length > 1 ? Stream.of(segments[0] + "." + segments[1], segments[0]) : Stream.empty();
        return Stream.concat(
                own,
                said.arguments().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .flatMap(FieldNames::owners));
    }
}
