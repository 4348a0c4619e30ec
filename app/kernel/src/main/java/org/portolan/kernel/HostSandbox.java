package org.portolan.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.portolan.api.Sandbox;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.kernel.task.EventThread;
import org.portolan.store.DamagedWorkspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A throw-away workspace in a temporary folder, with a host of its own that shares the plugins. */
public final class HostSandbox implements Sandbox {

    private static final Logger LOG = LoggerFactory.getLogger(HostSandbox.class);
    private static final String PREFIX = "portolan-sandbox-";

    /** Names the process that made a sandbox. */
    private static final String OWNER = "process";

    private final Path folder;
    private final Host home;
    private final Host host;
    private final String namespace;

    /** How many commands had been run when a state was kept. */
    private final Map<String, Integer> marks = new LinkedHashMap<>();

    private final KeptFiles keptFiles;

    private HostSandbox(Path folder, Host home, Host host, String namespace) {
        this.folder = folder;
        this.home = home;
        this.host = host;
        this.namespace = namespace;
        this.keptFiles = new KeptFiles(folder.resolve("files"), folder.resolve("kept-files"));
    }

    /** Open one, as {@link Workbench#sandbox} says. */
    public static HostSandbox open(Host home, String namespace, boolean copy, Clock clock) throws Refusal {
        EventThread.refuse("Opening a sandbox");
        try {
            sweep();
            Path folder = Files.createTempDirectory(PREFIX);
            try {
                Files.writeString(
                        folder.resolve(OWNER),
                        Long.toString(ProcessHandle.current().pid()));
                Path workspace = Files.createDirectories(folder.resolve("workspace"));
                Files.createDirectories(folder.resolve("files"));
                if (copy) {
                    home.workspace().copyTo(workspace.resolve("portolan.db"));
                }
                HostSandbox sandbox = new HostSandbox(folder, home, home.beside(workspace, clock), namespace);
                home.sandboxes().add(sandbox);
                return sandbox;
            } catch (DamagedWorkspace damaged) {
                erase(folder);
                throw new Refusal(damaged.text(), damaged);
            } catch (Refusal | RuntimeException | Error failed) {
                erase(folder);
                throw failed;
            }
        } catch (IOException failed) {
            throw new Refusal(Text.of("kernel.sandbox.failed", String.valueOf(failed.getMessage())), failed);
        }
    }

    /** The host that runs in it. */
    public Host host() {
        return host;
    }

    @Override
    public Workbench bench() {
        return host.bench(namespace);
    }

    @Override
    public Path files() {
        return folder.resolve("files");
    }

    @Override
    public List<Ran> ran() {
        return host.ran().stream()
                .map(one -> new Ran(one.command().id(), one.command().form().write(one.input()), one.report()))
                .toList();
    }

    @Override
    public boolean ran(int since, String commandId, Map<String, List<String>> entered) throws Refusal {
        CommandEntry command =
                host.command(commandId).orElseThrow(() -> new Refusal(Text.of("kernel.command.unknown", commandId)));
        List<Record> inputs = host.ran().stream()
                .skip(since)
                .filter(one -> one.command().id().equals(commandId))
                .map(Host.Ran::input)
                .toList();
        Map<String, List<String>> placed = placed(commandId, entered);
        for (Record input : inputs) {
            Form.Likeness likeness = command.form().compare(input, placed);
            if (!likeness.problems().isEmpty()) {
                throw new Refusal(likeness.problems().values().iterator().next());
            }
            if (likeness.alike()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Report run(String commandId, Map<String, List<String>> entered) throws Exception {
        return bench().call(commandId, placed(commandId, entered));
    }

    /** What is entered, with its files where this sandbox has them. */
    private Map<String, List<String>> placed(String commandId, Map<String, List<String>> entered) throws Refusal {
        Map<String, List<String>> placed = new LinkedHashMap<>(entered);
        List<Form.Field> fields =
                host.command(commandId).map(command -> command.form().fields()).orElse(List.of());
        for (Form.Field field : fields) {
            if (field.type() == Form.Type.FILE && entered.containsKey(field.name())) {
                List<String> files = new ArrayList<>();
                for (String file : entered.get(field.name())) {
                    files.add(place(commandId, file));
                }
                placed.put(field.name(), files);
            }
        }
        return placed;
    }

    private String place(String commandId, String file) throws Refusal {
        try {
            Path place = files().resolve(file).normalize();
            if (place.startsWith(files())) {
                return place.toString();
            }
        } catch (InvalidPathException noPath) {
            // Then it lies nowhere, and is refused as well.
        }
        throw new Refusal(Text.of("kernel.sandbox.outside", commandId, file));
    }

    @Override
    public Report look(String commandId, Map<String, List<String>> entered) throws Exception {
        return host.entered()
                .run(commandId, placed(commandId, entered), Progress.SILENT)
                .report();
    }

    @Override
    public void takes(String commandId, Map<String, List<String>> entered) throws Refusal {
        host.entered().takes(commandId, placed(commandId, entered));
    }

    @Override
    public synchronized void keep(String mark) throws Refusal {
        host.workspace().copyTo(file(mark));
        try {
            keptFiles.keep(mark);
        } catch (IOException | UncheckedIOException failed) {
            throw new Refusal(
                    Text.of("kernel.sandbox.files-unkept", files().toString(), String.valueOf(failed.getMessage())),
                    failed);
        }
        marks.put(mark, host.ran().size());
    }

    @Override
    public synchronized void bringBack(String mark) throws Refusal {
        Integer kept = marks.get(mark);
        if (kept == null) {
            throw new Refusal(Text.of("kernel.sandbox.unknown", mark));
        }
        host.tasks().running().forEach(Tasks.Task::cancel);
        try {
            keptFiles.bringBack(mark);
        } catch (IOException | UncheckedIOException failed) {
            throw new Refusal(
                    Text.of("kernel.sandbox.files-left", files().toString(), String.valueOf(failed.getMessage())),
                    failed);
        }
        host.workspace().bringBack(file(mark));
        host.forget(kept);
    }

    private Path file(String mark) {
        if (!mark.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "a state was not named " + mark + ": use lower-case letters, digits and hyphens");
        }
        return folder.resolve("kept-" + mark + ".db");
    }

    /** Closing it once more does nothing. */
    @Override
    public void close() {
        if (!home.sandboxes().remove(this)) {
            return;
        }
        host.close();
        try {
            erase(folder);
        } catch (IOException failed) {
            // The folder lies with other temporary files, and is the system's to clear.
            LOG.warn("The sandbox {} was not erased", folder, failed);
        }
    }

    /** Erase what processes left behind that were killed. */
    private static void sweep() {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (Path folder : left) {
                Path owner = folder.resolve(OWNER);
                if (Files.isReadable(owner)
                        && ProcessHandle.of(
                                        Long.parseLong(Files.readString(owner).strip()))
                                .filter(ProcessHandle::isAlive)
                                .isEmpty()) {
                    erase(folder);
                }
            }
        } catch (IOException | NumberFormatException failed) {
            LOG.info("Sandboxes that were left behind were not erased: {}", failed.toString());
        }
    }

    private static void erase(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
