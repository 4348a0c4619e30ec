package org.portolan.kernel.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portolan.api.report.Finding;

/**
 * Judges plugins against each other: one of each id, one of each namespace, dependencies that are there and form no
 * circle, packages that are nobody else's. Every problem of every plugin is said.
 */
final class Admission {

    /** Of several files of one plugin the one to take: what the program has, what fits, what is newest. */
    private static final Comparator<Candidate> BETTER = Comparator.comparing(
                    (Candidate candidate) -> candidate.resident().isPresent())
            .thenComparing(Candidate::sound)
            .thenComparing(candidate -> Version.of(candidate.version()))
            .thenComparing(Candidate::path);

    private final HostModules host;
    private final Map<Candidate, List<Finding>> problems = new LinkedHashMap<>();
    private final Neighbours plugins;

    private Admission(Collection<Candidate> candidates, HostModules host) {
        this.host = host;
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::id).thenComparing(Candidate::path))
                .forEach(candidate -> problems.put(candidate, new ArrayList<>(candidate.problems())));
        this.plugins = new Neighbours(choose());
    }

    /**
     * What came of it.
     *
     * @param admitted plugins that may run, each after those it depends on
     * @param refused all others, with everything that is wrong with them
     */
    record Verdict(List<Candidate> admitted, Map<Candidate, List<Finding>> refused) {}

    static Verdict of(Collection<Candidate> candidates, HostModules host) {
        Admission admission = new Admission(candidates, host);
        for (Candidate plugin : admission.plugins.all()) {
            admission.checkNamespace(plugin);
            admission.checkDependencies(plugin);
            admission.checkPackages(plugin);
            admission.checkCircle(plugin);
        }
        admission.passOn();
        return admission.verdict();
    }

    private List<Candidate> choose() {
        List<Candidate> chosen = new ArrayList<>();
        Map<String, List<Candidate>> byId = problems.keySet().stream()
                .filter(candidate -> candidate.resident().isPresent() || !host.has(candidate.id()))
                .filter(candidate -> !candidate.modules().isEmpty())
                .collect(Collectors.groupingBy(Candidate::id));
        byId.forEach((id, same) -> {
            Candidate best = Collections.max(same, BETTER);
            chosen.add(best);
            same.stream()
                    .filter(other -> !other.equals(best) && other.sound())
                    .forEach(other -> problem(other, "duplicate", id, best.file(), best.version()));
        });
        return chosen;
    }

    private void checkNamespace(Candidate plugin) {
        for (Candidate other : plugins.all()) {
            boolean clash = !plugin.equals(other) && plugin.namespace().equals(other.namespace());
            if (clash && (other.sound() || !plugin.sound())) {
                problem(plugin, "namespace-taken", plugin.namespace(), plugin.id(), other.id(), other.file());
            }
        }
    }

    private void checkDependencies(Candidate plugin) {
        for (String name : plugin.needs()) {
            boolean brought = plugins.closure(plugin).stream().anyMatch(dependency -> dependency.brings(name));
            if (!host.has(name) && !brought) {
                problem(plugin, HostModules.isJava(name) ? "missing-java" : "missing", name);
            }
        }
    }

    private void checkPackages(Candidate plugin) {
        for (Candidate dependency : plugins.closure(plugin)) {
            if (dependency.equals(plugin)) {
                continue;
            }
            BundledModule seen = dependency.modules().get(0);
            List<String> shared = new ArrayList<>();
            for (BundledModule module : plugin.modules()) {
                module.packages().stream()
                        .filter(name -> seen.packages().contains(name) && seen.exportsTo(name, module.name()))
                        .forEach(shared::add);
            }
            if (!shared.isEmpty()) {
                problem(plugin, "split-plugin", Fitness.some(shared), dependency.id(), dependency.file());
            }
        }
    }

    private void checkCircle(Candidate plugin) {
        List<Candidate> circle = plugins.circle(plugin);
        if (!circle.isEmpty()) {
            problem(plugin, "cycle", plugin.id(), names(circle));
        }
    }

    /** Refuse what needs a refused plugin, until nothing changes. */
    private void passOn() {
        Map<String, TreeSet<String>> said = new LinkedHashMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Candidate plugin : plugins.all()) {
                List<Candidate> circle = plugins.circle(plugin);
                TreeSet<String> before = said.computeIfAbsent(plugin.id(), id -> new TreeSet<>());
                for (Candidate needed : plugins.needed(plugin)) {
                    if (!good(needed) && !circle.contains(needed) && before.add(needed.id())) {
                        problem(plugin, "needs", needed.id());
                        changed = true;
                    }
                }
            }
        }
    }

    private Verdict verdict() {
        List<Candidate> admitted =
                new Neighbours(plugins.all().stream().filter(this::good).toList()).inOrder();
        Map<Candidate, List<Finding>> refused = new LinkedHashMap<>(problems);
        admitted.forEach(refused::remove);
        return new Verdict(admitted, refused);
    }

    private boolean good(Candidate plugin) {
        return problems.getOrDefault(plugin, List.of()).isEmpty();
    }

    private static String names(List<Candidate> plugins) {
        return plugins.stream().map(Candidate::id).collect(Collectors.joining(", "));
    }

    private void problem(Candidate plugin, String key, Object... arguments) {
        problems.computeIfAbsent(plugin, any -> new ArrayList<>()).add(Problem.of(key, plugin.file(), arguments));
    }
}
