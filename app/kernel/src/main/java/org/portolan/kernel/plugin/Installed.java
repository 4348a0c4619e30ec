package org.portolan.kernel.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.kernel.PluginStatus;
import org.portolan.kernel.PluginStatus.State;

/** A plugin that was found, and where it is in its life. */
final class Installed {

    private final Candidate candidate;
    private final List<Finding> problems = new ArrayList<>();
    private State state;
    private Duration startup;
    private Text title;
    private @Nullable RunningPlugin running;

    private Installed(Candidate candidate, State state) {
        this.candidate = candidate;
        this.state = state;
        this.startup = candidate.cost();
        this.title = Text.literal(candidate.title());
    }

    static Installed admitted(Candidate candidate) {
        return new Installed(candidate, State.STOPPED);
    }

    static Installed refused(Candidate candidate, List<Finding> problems) {
        Installed refused = new Installed(candidate, State.REFUSED);
        refused.problems.addAll(problems);
        return refused;
    }

    Candidate candidate() {
        return candidate;
    }

    String id() {
        return candidate.id();
    }

    synchronized Optional<RunningPlugin> running() {
        return Optional.ofNullable(running);
    }

    synchronized boolean startable() {
        return state == State.STOPPED;
    }

    /** Its layer stands, and the host took it up. */
    synchronized void started(RunningPlugin plugin, Duration cost) {
        running = plugin;
        title = titled(plugin) ? Text.of(titleKey()) : Text.literal(candidate.title());
        startup = candidate.cost().plus(cost);
        state = problems.isEmpty() ? State.RUNNING : State.TROUBLED;
    }

    synchronized void stopped() {
        running = null;
        title = Text.literal(candidate.title());
        problems.clear();
        state = State.STOPPED;
    }

    /** It could not be started; its problems from before are part of why. */
    synchronized void failed(Finding problem) {
        running = null;
        problems.add(problem);
        state = State.REFUSED;
    }

    synchronized void trouble(Finding problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
        if (state == State.RUNNING) {
            state = State.TROUBLED;
        }
    }

    synchronized PluginStatus status() {
        return new PluginStatus(
                candidate.id(),
                candidate.namespace(),
                title,
                candidate.version(),
                candidate.path(),
                state,
                requires(),
                problems,
                startup);
    }

    private String titleKey() {
        return candidate.namespace() + ".title";
    }

    /**
     * Whether the plugin has a word for itself; its words are only known while it runs. Looked for line by line, since it
     * stands at the beginning of what can be thousands of words.
     */
    private boolean titled(RunningPlugin plugin) {
        Pattern line = Pattern.compile("\\s*" + Pattern.quote(titleKey()) + "\\s*[=:].*");
        try {
            Optional<InputStream> bundle = plugin.resource("META-INF/portolan/i18n/messages.properties");
            if (bundle.isPresent()) {
                try (BufferedReader reader =
                        new BufferedReader(new InputStreamReader(bundle.get(), StandardCharsets.UTF_8))) {
                    return reader.lines().anyMatch(words -> line.matcher(words).matches());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(Problem.thrown("words", candidate.file(), e));
        }
        return false;
    }

    /** What it could reach beyond the host: Java's modules and other plugins. */
    private List<String> requires() {
        return candidate.descriptor().stream()
                .flatMap(descriptor -> descriptor.requires().stream())
                .map(Requires::name)
                .filter(name -> !name.equals("java.base") && !candidate.brings(name))
                .filter(name -> HostModules.isJava(name) || !HostModules.isHost(name))
                .sorted()
                .toList();
    }
}
