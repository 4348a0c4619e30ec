package org.portolan.kernel.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.task.Progress;
import org.portolan.kernel.Imports;

/** Imports that note each file that was imported, from whatever screen or command. */
public record NotedImports(Imports imports, BiConsumer<Imports.Request, Imports.Result> noted) implements Imports {

    @Override
    public List<FileFormat> formats() {
        return imports.formats();
    }

    @Override
    public Recognised recognise(Path file) throws Refusal {
        return imports.recognise(file);
    }

    @Override
    public Result run(Request request, Progress progress) throws Refusal {
        Result result = imports.run(request, progress);
        if (!request.dryRun()) {
            noted.accept(request, result);
        }
        return result;
    }
}
