package org.portolan.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.portolan.api.report.Report;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;

/** A host in a temporary folder with the plugin {@link Tides}, at noon of a day that stands still. */
public record OpenHost(Path folder, Host host) implements AutoCloseable {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    public static OpenHost in(Path folder) throws Exception {
        Tides.jar(folder.resolve("plugins"));
        return again(folder);
    }

    /** Open with whatever plugins are there. */
    public static OpenHost again(Path folder) throws Exception {
        return new OpenHost(
                folder,
                Host.open(new Host.Options(
                        folder.resolve("workspace"),
                        List.of(folder.resolve("plugins")),
                        List.of(),
                        false,
                        Locale.ENGLISH,
                        NOON)));
    }

    /** Start a command with field names and values in turn. */
    public Tasks.Task<Report> start(String id, String... entered) {
        CommandEntry command =
                host.command(id).orElseThrow(() -> new AssertionError("no " + id + ": " + host.plugins()));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < entered.length; i += 2) {
            fields.computeIfAbsent(entered[i], any -> new ArrayList<>()).add(entered[i + 1]);
        }
        Form.Reading reading = command.form().read(fields);
        return host.tasks()
                .run(
                        command,
                        reading.input()
                                .orElseThrow(() ->
                                        new AssertionError(reading.problems().toString())));
    }

    public Report run(String id, String... entered) throws Exception {
        try {
            return start(id, entered).result().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    public Imports.Result importing(Path file) throws Exception {
        return host.imports().run(Imports.Request.of(file), Progress.SILENT);
    }

    public Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    public String said(Text text) {
        return host.texts().say(text, Locale.ENGLISH);
    }

    @Override
    public void close() {
        host.close();
    }
}
