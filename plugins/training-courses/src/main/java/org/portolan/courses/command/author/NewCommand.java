package org.portolan.courses.command.author;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;

/** Begins a course in a folder: what it is, and a first lesson with one step. */
public final class NewCommand implements Command<NewCommand.Input> {

    /**
     * Where, and what it is called.
     *
     * @param folder one without a course; made where it is missing
     * @param language its tag; empty for the language of whoever asks
     */
    public record Input(
            @Param(example = "my-course") Path folder,
            @Param(example = "Ship in time") String title,
            @Param(example = "zh-CN") Optional<String> language) {}

    @Override
    public String id() {
        return "courses.new";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        CourseFolder folder = new CourseFolder(input.folder().toAbsolutePath().normalize());
        Locale locale = input.language().map(Locale::forLanguageTag).orElseGet(bench::locale);
        String lesson = folder.begin(bench, input.title(), locale);
        Table files = new Table(
                "files",
                Text.EMPTY,
                List.of(Column.of(Kind.TEXT, "courses.column.file")),
                folder.list().sources().stream()
                        .map(file -> List.of(Cell.of(file)))
                        .toList(),
                Text.EMPTY);
        return Report.of(
                Text.of("courses.new.title"),
                new Note(Text.of("courses.new.done", folder.path().toString(), lesson)),
                files);
    }
}
