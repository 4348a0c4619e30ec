package org.portolan.courses.command.author;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Sandbox;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.courses.command.course.LessonCommands;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Course;

/**
 * Validates a course while it is written, as {@code courses.validate} does, and keeps for it the workspace that knows which
 * commands there are. Never called on the event thread.
 */
public final class LiveCheck implements AutoCloseable {

    private Optional<Sandbox> sandbox = Optional.empty();
    private boolean closed;

    /** Make the workspace; until it is there, commands are not looked at. */
    public void prepare(Workbench bench) throws Refusal {
        if (isOpen()) {
            return;
        }
        Sandbox opened = bench.sandbox(false, Clock.systemUTC());
        if (!take(opened)) {
            opened.close();
        }
    }

    private synchronized boolean isOpen() {
        return sandbox.isPresent();
    }

    private synchronized boolean take(Sandbox opened) {
        boolean wanted = !closed && sandbox.isEmpty();
        if (wanted) {
            sandbox = Optional.of(opened);
        }
        return wanted;
    }

    /**
     * Read a course.
     *
     * @param unsaved texts that count instead of those of these files
     */
    public Library.Entry read(Path folder, Map<String, String> unsaved) throws Refusal {
        Library.Entry entry = Library.written(folder, unsaved);
        List<Finding> findings = new ArrayList<>(entry.findings());
        Optional<Sandbox> known = known();
        if (known.isPresent()) {
            for (Course.Version version : entry.course().versions().values()) {
                findings.addAll(LessonCommands.check(entry, version, known.get()));
            }
        }
        return new Library.Entry(entry.files(), entry.course(), findings);
    }

    private synchronized Optional<Sandbox> known() {
        return sandbox;
    }

    /** Erase the workspace; one that is being made is erased when it is ready. */
    @Override
    public void close() {
        Optional<Sandbox> last;
        synchronized (this) {
            closed = true;
            last = sandbox;
            sandbox = Optional.empty();
        }
        last.ifPresent(Sandbox::close);
    }
}
