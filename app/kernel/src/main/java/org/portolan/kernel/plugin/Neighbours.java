package org.portolan.kernel.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plugins, one of each id, and who reads whom among them. */
final class Neighbours {

    private final Map<String, Candidate> byId = new TreeMap<>();

    Neighbours(Collection<Candidate> plugins) {
        plugins.forEach(plugin -> byId.put(plugin.id(), plugin));
    }

    /** In order of id. */
    Collection<Candidate> all() {
        return byId.values();
    }

    Optional<Candidate> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Plugins that a plugin reads, whether or not it could do without them. */
    List<Candidate> read(Candidate plugin) {
        return plugin.reads().stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Plugins that a plugin cannot do without. */
    List<Candidate> needed(Candidate plugin) {
        return plugin.needs().stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Everything that a plugin reads, directly or not; itself too where it is in a circle. */
    Collection<Candidate> closure(Candidate plugin) {
        Map<String, Candidate> reached = new LinkedHashMap<>();
        List<Candidate> open = new ArrayList<>(read(plugin));
        while (!open.isEmpty()) {
            Candidate next = open.remove(open.size() - 1);
            if (reached.put(next.id(), next) == null) {
                open.addAll(read(next));
            }
        }
        return reached.values();
    }

    /** The others that a plugin forms a circle with, in order of id. */
    List<Candidate> circle(Candidate plugin) {
        return closure(plugin).stream()
                .filter(other -> !other.equals(plugin) && closure(other).contains(plugin))
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
    }

    /** All of them, each after those it reads. Where there are circles, there is no such order, but an answer. */
    List<Candidate> inOrder() {
        Map<String, Candidate> ordered = new LinkedHashMap<>();
        Map<String, Candidate> seen = new LinkedHashMap<>();
        all().forEach(plugin -> place(plugin, seen, ordered));
        return List.copyOf(ordered.values());
    }

    private void place(Candidate plugin, Map<String, Candidate> seen, Map<String, Candidate> ordered) {
        if (seen.put(plugin.id(), plugin) == null) {
            read(plugin).forEach(dependency -> place(dependency, seen, ordered));
            ordered.put(plugin.id(), plugin);
        }
    }
}
