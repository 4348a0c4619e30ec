package org.portolan.kernel.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.portolan.api.report.Finding;

/** Judges one plugin against the host: its name, its API version, the modules and packages it brings. */
final class Fitness {

    /** A namespace begins table names, where an underscore ends it. */
    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9]*");

    private static final Set<String> RESERVED =
            Set.of("host", "api", "intake", "store", "render", "kernel", "desktop", "launcher", "portolan", "testkit");

    private final Candidate plugin;
    private final HostModules host;
    private final List<Finding> problems = new ArrayList<>();

    private Fitness(Candidate plugin, HostModules host) {
        this.plugin = plugin;
        this.host = host;
    }

    /** @param api the version that the manifest gives; empty to take what the compiler noted */
    static List<Finding> problems(Candidate plugin, String api, HostModules host) {
        Fitness fitness = new Fitness(plugin, host);
        fitness.checkName();
        fitness.checkApi(api);
        fitness.checkCopies();
        fitness.checkPackages();
        return fitness.problems;
    }

    private void checkName() {
        if (host.has(plugin.id())) {
            return; // said as a copy of a host module
        }
        if (RESERVED.contains(plugin.namespace())) {
            problem("namespace-reserved", plugin.namespace(), plugin.id());
        } else if (!NAMESPACE.matcher(plugin.namespace()).matches()) {
            problem("namespace-unfit", plugin.namespace(), plugin.id());
        }
    }

    private void checkApi(String stated) {
        Optional<ApiVersion> built =
                stated.isEmpty() ? plugin.descriptor().flatMap(ApiVersion::compiledInto) : ApiVersion.parse(stated);
        if (built.isEmpty() && !stated.isEmpty()) {
            problem("api-unreadable", stated);
        }
        Optional<ApiVersion> offered = ApiVersion.ofHost();
        if (built.isPresent() && offered.isPresent()) {
            ApiVersion theirs = built.get();
            ApiVersion ours = offered.get();
            if (theirs.compareTo(ours) > 0) {
                problem("api-newer", theirs.toString(), ours.toString());
            } else if (theirs.major() < ours.major()) {
                problem("api-older", theirs.toString(), ours.toString());
            }
        }
    }

    private void checkCopies() {
        for (BundledModule module : plugin.modules()) {
            if (host.has(module.name())) {
                problem("bundled", module.name(), module.jar().getFileName().toString());
            }
        }
    }

    private void checkPackages() {
        Map<String, BundledModule> owners = new HashMap<>();
        Map<String, List<String>> inside = new TreeMap<>();
        Map<String, List<String>> withHost = new TreeMap<>();
        for (BundledModule module : plugin.modules()) {
            if (host.has(module.name())) {
                continue;
            }
            for (String name : module.packages()) {
                BundledModule other = owners.putIfAbsent(name, module);
                if (other != null) {
                    String pair =
                            other.jar().getFileName() + " + " + module.jar().getFileName();
                    inside.computeIfAbsent(pair, key -> new ArrayList<>()).add(name);
                }
                host.ownerOf(name)
                        .ifPresent(owner -> withHost.computeIfAbsent(owner, key -> new ArrayList<>())
                                .add(name));
            }
        }
        inside.forEach((pair, names) -> problem("split-inside", some(names), pair));
        withHost.forEach((owner, names) -> problem("split-host", some(names), owner));
    }

    /** At most three of the names, in order. */
    static String some(List<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        String shown = String.join(", ", sorted.subList(0, Math.min(3, sorted.size())));
        return sorted.size() > 3 ? shown + ", … (" + sorted.size() + ")" : shown;
    }

    private void problem(String key, Object... arguments) {
        problems.add(Problem.of(key, plugin.file(), arguments));
    }
}
