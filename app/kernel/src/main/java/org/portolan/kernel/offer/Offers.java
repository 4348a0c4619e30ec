package org.portolan.kernel.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Host;
import org.portolan.kernel.plugin.RunningPlugin;

/** All that the host and the running plugins offer now. */
public final class Offers {

    private final List<CommandEntry> own;
    private final List<Offer> offers = new CopyOnWriteArrayList<>();

    /** Begin with the host's own commands, which are there whatever plugins do. */
    public Offers(List<CommandEntry> own) {
        this.own = List.copyOf(own);
    }

    public void add(Offer offer) {
        offers.add(offer);
    }

    /** Let go of all that a plugin offered. */
    public void remove(RunningPlugin plugin) {
        offers.removeIf(offer -> offer.pluginId().equals(plugin.id()));
    }

    public void clear() {
        offers.clear();
    }

    public List<CommandEntry> commands() {
        List<CommandEntry> all = new ArrayList<>(own);
        all.addAll(all(Offer::commands));
        all.sort(Comparator.comparing(CommandEntry::id));
        return List.copyOf(all);
    }

    /** Whether a plugin may have commands, as far as can be known without making them. */
    public boolean hasCommands(String pluginId) {
        return offers.stream().anyMatch(offer -> offer.pluginId().equals(pluginId) && offer.hasCommands());
    }

    public Optional<CommandEntry> command(String id) {
        return Stream.concat(
                        own.stream(),
                        offers.stream().filter(offer -> offer.isNamed(id)).flatMap(offer -> offer.commands().stream()))
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    public List<Host.ViewEntry> views() {
        return all(Offer::views);
    }

    public List<FormatEntry> formats() {
        return all(Offer::formats).stream()
                .sorted(Comparator.comparing(FormatEntry::id))
                .toList();
    }

    /** The first service of a type, in the order in which plugins started. */
    public <S> Optional<S> find(Class<S> service) {
        return offers.stream().flatMap(offer -> offer.service(service).stream()).findFirst();
    }

    private <T> List<T> all(Function<Offer, List<T>> part) {
        return offers.stream().flatMap(offer -> part.apply(offer).stream()).toList();
    }
}
