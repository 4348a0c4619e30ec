package org.portolan.research.store.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.research.model.project.Decision;
import org.portolan.research.model.project.Evidence;
import org.portolan.research.model.project.Evidence.Rest;
import org.portolan.research.model.project.Project;

/** The projects of a workspace. Whatever is added is a batch of its own, which can be undone. */
public final class Projects {

    private static final RowMapper<Evidence> EVIDENCE = (row, context) -> new Evidence(
            row.getString("hypothesis"),
            Evidence.Stance.valueOf(row.getString("stance")),
            Evidence.Kind.valueOf(row.getString("kind")),
            row.getString("words"),
            row.getString("link"),
            rest(
                    row.getString("batch"),
                    row.getString("file_name"),
                    row.getString("content"),
                    row.getString("undone_at")),
            row.getString("file"),
            row.getString("sha256"),
            Instant.parse(row.getString("at")));

    private static final RowMapper<Decision> DECISION = (row, context) -> new Decision(
            Decision.Verdict.valueOf(row.getString("verdict")),
            row.getString("reason"),
            Instant.parse(row.getString("at")));

    private Projects() {}

    /** All projects, by name. A project that was named twice is what was said of it last. */
    public static List<Project> all(Store store) {
        return store.read(handle -> {
            List<Project> projects = new ArrayList<>();
            for (Map<String, Object> row : handle.createQuery(
                            "SELECT project, question, market, at, max(import_id) FROM research_project GROUP BY project ORDER BY project")
                    .mapToMap()
                    .list()) {
                String name = text(row, "project");
                projects.add(new Project(
                        name,
                        text(row, "question"),
                        text(row, "market"),
                        Instant.parse(text(row, "at")),
                        evidence(handle, name),
                        decisions(handle, name)));
            }
            return projects;
        });
    }

    /** One project. */
    public static Optional<Project> find(Store store, String name) {
        return all(store).stream()
                .filter(project -> project.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** True where the workspace has an import of this key that was not undone. */
    public static boolean hasImport(Store store, String batch) {
        return store.read(
                handle -> handle.createQuery("SELECT count(*) FROM portolan_batch WHERE id = :id AND undone_at IS NULL")
                                .bind("id", batch)
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    public static void begin(Store store, String name, String question, String market, Instant at) {
        store.write(Text.of("research.batch.project", name), batch -> {
            batch.rows("research_project", "project", "question", "market", "at")
                    .add(0, name, question, market, at.toString());
            return name;
        });
    }

    public static void pin(Store store, String project, Evidence evidence) {
        store.write(Text.of("research.batch.evidence", project), batch -> {
            batch.rows(
                            "research_evidence",
                            "project",
                            "hypothesis",
                            "stance",
                            "kind",
                            "words",
                            "link",
                            "batch",
                            "file",
                            "sha256",
                            "at")
                    .add(
                            0,
                            project,
                            evidence.hypothesis(),
                            evidence.stance().name(),
                            evidence.kind().name(),
                            evidence.words(),
                            evidence.link(),
                            evidence.rest().map(Rest::batch).orElse(""),
                            evidence.file(),
                            evidence.sha256(),
                            evidence.at().toString());
            return project;
        });
    }

    public static void decide(Store store, String project, Decision decision) {
        store.write(Text.of("research.batch.decision", project), batch -> {
            batch.rows("research_decision", "project", "verdict", "reason", "at")
                    .add(
                            0,
                            project,
                            decision.verdict().name(),
                            decision.reason(),
                            decision.at().toString());
            return project;
        });
    }

    private static List<Evidence> evidence(Handle handle, String project) {
        return handle.createQuery("""
                SELECT e.*, b.file_name, b.fingerprint AS content, b.undone_at
                FROM research_evidence e LEFT JOIN portolan_batch b ON b.id = e.batch
                WHERE e.project = :project ORDER BY e.import_id, e.row_no
                """).bind("project", project).map(EVIDENCE).list();
    }

    private static List<Decision> decisions(Handle handle, String project) {
        return handle.createQuery("SELECT * FROM research_decision WHERE project = :project ORDER BY import_id")
                .bind("project", project)
                .map(DECISION)
                .list();
    }

    /** The import that evidence rests on; one that is not known any more counts as undone. */
    private static Optional<Rest> rest(
            String batch, @Nullable String file, @Nullable String fingerprint, @Nullable String undone) {
        return batch.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rest(
                        batch,
                        Objects.requireNonNullElse(file, ""),
                        Objects.requireNonNullElse(fingerprint, ""),
                        undone != null || file == null));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
