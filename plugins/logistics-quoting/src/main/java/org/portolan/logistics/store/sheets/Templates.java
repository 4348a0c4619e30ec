package org.portolan.logistics.store.sheets;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.portolan.api.store.Batch;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;
import org.portolan.logistics.model.reading.Template;

/** The templates of a workspace. Each is a batch of its own, and can be undone; of one name, the latest counts. */
public final class Templates {

    private Templates() {}

    /** All templates, in the order of their names. */
    public static List<Template> all(Store store) {
        return store.read(Templates::read);
    }

    /** As {@link #all(Store)}, within an import. */
    public static List<Template> all(Batch batch) {
        return read(batch.handle());
    }

    private static List<Template> read(Handle handle) {
        Map<String, Template> byName = new LinkedHashMap<>();
        handle.createQuery("SELECT name, layout, pointings FROM logistics_template ORDER BY name, import_id, row_no")
                .map((row, context) -> new Template(
                        row.getString("name"), row.getString("layout"), mapping(row.getString("pointings"))))
                .forEach(template -> byName.put(template.name(), template));
        return List.copyOf(byName.values());
    }

    private static Mapping mapping(String pointings) {
        return new Mapping(Arrays.stream(pointings.split("\n"))
                .flatMap(line -> Pointing.parse(line).stream())
                .toList());
    }

    /** Keep what a person said of a layout. */
    public static void save(Store store, Template template) {
        store.write(Text.of("logistics.batch.template", template.name()), batch -> {
            batch.rows("logistics_template", "name", "layout", "pointings")
                    .add(
                            0,
                            template.name(),
                            template.layout(),
                            template.mapping().pointings().stream()
                                    .map(Pointing::toString)
                                    .collect(Collectors.joining("\n")));
            return template;
        });
    }
}
