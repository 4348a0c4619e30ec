package org.portolan.kernel.offer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.kernel.plugin.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The names of one plugin's extensions. Each begins with the plugin's namespace, which no other plugin has, so two can
 * only be alike within the plugin.
 */
record Ids(RunningPlugin plugin, Consumer<Finding> trouble) {

    private static final Logger LOG = LoggerFactory.getLogger(Ids.class);

    /** The plugin's extensions of a type whose ids can be used. */
    <T> List<T> wellNamed(Class<T> type, Function<T, String> name) {
        Set<String> taken = new HashSet<>();
        List<T> good = new ArrayList<>();
        for (T extension : plugin.extensions(type)) {
            if (fits(extension, name, taken)) {
                good.add(extension);
            }
        }
        return List.copyOf(good);
    }

    private <T> boolean fits(T extension, Function<T, String> name, Set<String> taken) {
        String type = extension.getClass().getSimpleName();
        String id;
        try {
            id = String.valueOf(name.apply(extension));
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            broken(extension, broken);
            return false;
        }
        if (!id.startsWith(plugin.namespace() + ".")) {
            leaveOut("kernel.offer.foreign", id, plugin.namespace());
            return false;
        }
        if (!taken.add(id)) {
            leaveOut("kernel.offer.duplicate", id, type);
            return false;
        }
        return true;
    }

    /** Leave out what cannot say what it is. */
    void broken(Object extension, Throwable thrown) {
        LOG.error("{} of {} cannot say what it is", extension.getClass().getName(), plugin.id(), thrown);
        leaveOut("kernel.offer.broken", extension.getClass().getSimpleName(), thrown.toString());
    }

    void leaveOut(String key, String what, String why) {
        Text remedy = Text.of("kernel.offer.remedy", plugin.id());
        trouble.accept(Finding.error(Place.NOWHERE, Text.of(key, plugin.id(), what, why), remedy));
    }
}
