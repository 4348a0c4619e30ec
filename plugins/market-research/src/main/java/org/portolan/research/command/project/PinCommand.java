package org.portolan.research.command.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.research.model.project.Evidence;
import org.portolan.research.model.project.Evidence.Kind;
import org.portolan.research.model.project.Evidence.Rest;
import org.portolan.research.model.project.Evidence.Stance;
import org.portolan.research.model.project.Project;
import org.portolan.research.store.project.Projects;

/** Pins a piece of evidence to a project. */
public final class PinCommand implements Command<PinCommand.Input> {

    /**
     * The evidence.
     *
     * @param imported the key of an import, as {@code portolan imports} lists it
     * @param file a screenshot or any other file; its SHA-256 is kept, the file stays where it is
     */
    public record Input(
            @Param(example = "Camping lamp US") String project,
            Stance stance,

            @Param(example = "Eight of the ten best sellers have fewer than 300 reviews")
            String words,

            @Param(byDefault = "note") Kind kind,
            Optional<String> hypothesis,
            Optional<String> imported,
            Optional<Path> file,
            @Param(example = "https://example.com/article") Optional<String> link) {}

    @Override
    public String id() {
        return "research.pin";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Project project = ProjectReport.named(bench.store(), input.project());
        if (input.imported().isPresent()
                && !Projects.hasImport(bench.store(), input.imported().get())) {
            throw new Refusal(Text.of("research.pin.no-import", input.imported().get()));
        }
        Projects.pin(
                bench.store(),
                project.name(),
                new Evidence(
                        input.hypothesis().orElse("").strip(),
                        input.stance(),
                        input.kind(),
                        input.words(),
                        input.link().orElse(""),
                        input.imported().map(batch -> new Rest(batch, "", "", false)),
                        input.file()
                                .map(file -> String.valueOf(file.getFileName()))
                                .orElse(""),
                        input.file().isPresent() ? sha256(input.file().get()) : "",
                        bench.clock().instant()));
        return ProjectReport.of(ProjectReport.named(bench.store(), project.name()), bench);
    }

    private static String sha256(Path file) throws Refusal {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new Refusal(Text.of("research.pin.unreadable", file.toString()), unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256, and this one has not", impossible);
        }
    }
}
