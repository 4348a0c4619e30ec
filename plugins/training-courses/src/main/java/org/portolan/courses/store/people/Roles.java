package org.portolan.courses.store.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.DataFile;
import org.portolan.courses.model.people.RoleStage;

/** The roles that a person may grow into, as the plugin ships them. */
public final class Roles {

    private static final List<RoleStage> STAGES = DataFile.read(Roles.class, "people/roles.csv").stream()
            .map(line -> new RoleStage(line.text("role"), line.given("after"), line.text("source")))
            .toList();

    private Roles() {}

    /** All of them, each after the one that it comes after. */
    public static List<RoleStage> all() {
        return STAGES;
    }

    /** The way to a role, from the one to begin with; empty where there is no such role. */
    public static List<String> wayTo(String role) {
        List<String> way = new ArrayList<>();
        Optional<RoleStage> stage = stage(role);
        while (stage.isPresent() && !way.contains(stage.get().role())) {
            way.add(0, stage.get().role());
            stage = stage.get().after().flatMap(Roles::stage);
        }
        return way;
    }

    private static Optional<RoleStage> stage(String role) {
        return STAGES.stream()
                .filter(stage -> stage.role().equalsIgnoreCase(role.strip()))
                .findFirst();
    }
}
