package org.portolan.courses.command.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;

/** Imports files and folders of questions, cards and packages; a folder that is an unpacked package counts as one file. */
public final class BringInCommand implements Command<BringInCommand.Input> {

    private static final String MANIFEST = "imsmanifest.xml";
    private static final int MOST_FILES = 5_000;

    /**
     * What to import.
     *
     * @param files files, and folders with files
     */
    public record Input(
            @Param(example = "quiz.gift", remembered = false)
            List<Path> files,

            @Param(remembered = false) Optional<String> format,
            @Param(byDefault = "false") boolean dryRun) {

        public Input {
            files = List.copyOf(files);
        }
    }

    @Override
    public String id() {
        return "courses.import";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Exception {
        if (input.files().isEmpty()) {
            throw new Refusal(Text.of("courses.import.nothing"));
        }
        try (PackedFolder packed = new PackedFolder()) {
            List<String> files = new ArrayList<>();
            for (Path file : input.files()) {
                add(files, file, packed, bench);
            }
            if (files.isEmpty()) {
                throw new Refusal(Text.of(
                        "courses.import.empty",
                        input.files().get(0).toAbsolutePath().toString()));
            }
            Map<String, List<String>> entered = new LinkedHashMap<>();
            entered.put("files", files);
            entered.put("dryRun", List.of(Boolean.toString(input.dryRun())));
            input.format().ifPresent(format -> entered.put("format", List.of(format)));
            return bench.call("host.import", entered);
        }
    }

    private static void add(List<String> files, Path path, PackedFolder packed, Workbench bench)
            throws IOException, Refusal {
        if (!Files.isDirectory(path)) {
            files.add(path.toAbsolutePath().toString());
        } else if (Files.exists(path.resolve(MANIFEST))) {
            files.add(packed.pack(path, bench.progress()).toString());
        } else {
            try (Stream<Path> inside = Files.list(path)) {
                for (Path one : inside.sorted().toList()) {
                    boolean hidden = String.valueOf(one.getFileName()).startsWith(".");
                    if (!hidden && (!Files.isDirectory(one) || Files.exists(one.resolve(MANIFEST)))) {
                        add(files, one, packed, bench);
                    }
                    if (files.size() > MOST_FILES) {
                        throw new Refusal(Text.of(
                                "courses.import.many", path.toAbsolutePath().toString(), MOST_FILES));
                    }
                }
            }
        }
    }
}
