package org.portolan.kernel.offer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.kernel.plugin.RunningPlugin;
import org.portolan.store.Migration;

/** The migrations that a plugin ships. */
public final class Schema {

    private static final String FOLDER = "META-INF/portolan/schema";
    private static final Pattern NAME = Pattern.compile("V(\\d{1,6})__([a-z0-9_]+)\\.sql");

    private Schema() {}

    /**
     * Read a plugin's migrations, in order of number.
     *
     * @throws Refusal where a file's name is not that of a migration
     */
    public static List<Migration> of(RunningPlugin plugin) throws IOException, Refusal {
        List<Migration> migrations = new ArrayList<>();
        for (String path : plugin.resources(FOLDER)) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            Matcher name = NAME.matcher(file);
            if (!name.matches()) {
                throw new Refusal(Text.of("kernel.schema.name", plugin.id(), file));
            }
            migrations.add(new Migration(Integer.parseInt(name.group(1)), name.group(2), read(plugin, path)));
        }
        migrations.sort(Comparator.comparingInt(Migration::number));
        return List.copyOf(migrations);
    }

    private static String read(RunningPlugin plugin, String path) throws IOException {
        try (InputStream file = plugin.resource(path)
                .orElseThrow(
                        () -> new IOException("Module " + plugin.id() + " lists " + path + " and has no such file"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
