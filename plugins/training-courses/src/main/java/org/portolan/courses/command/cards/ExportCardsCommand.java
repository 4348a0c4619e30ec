package org.portolan.courses.command.cards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.store.packages.DeckExport;

/** Writes decks to a file that Anki reads: a package with media and past answers, or text with header lines. */
public final class ExportCardsCommand implements Command<ExportCardsCommand.Input> {

    /**
     * What goes where.
     *
     * @param file its ending says what is written: {@code .apkg} or {@code .txt}
     * @param deck with the decks below it; all where it is left out
     * @param withoutAnswers as new cards, for somebody else
     */
    public record Input(
            @Param(example = "words.apkg", remembered = false)
            Path file,

            Optional<String> deck,
            boolean withoutAnswers) {}

    @Override
    public String id() {
        return "courses.export-cards";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Path file = input.file().toAbsolutePath();
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        boolean text = lower.endsWith(".txt");
        if (!text && !lower.endsWith(".apkg")) {
            throw new Refusal(Text.of("courses.export-cards.refused.kind", name));
        }
        String deck = input.deck().orElse("").strip();
        DeckExport.Done done;
        try {
            done = text
                    ? DeckExport.toText(bench.store(), deck, file)
                    : DeckExport.toPackage(bench.store(), deck, file, !input.withoutAnswers(), bench.clock());
        } catch (IOException unwritable) {
            throw new Refusal(
                    Text.of("courses.export-cards.refused.unwritable", file.toString(), String.valueOf(unwritable)),
                    unwritable);
        }
        return Report.of(
                        Text.of("courses.export-cards.report", name),
                        Figures.of(
                                figure("notes", done.notes()),
                                figure("cards", done.cards()),
                                figure("answers", done.reviews()),
                                figure("media", done.media())))
                .with(findings(done, name, text));
    }

    private static List<Finding> findings(DeckExport.Done done, String name, boolean text) {
        List<Finding> findings = new ArrayList<>();
        if (text) {
            findings.add(Finding.info(Place.file(name), Text.of("courses.export-cards.text-only", name)));
        }
        for (String missing : done.missing()) {
            findings.add(Finding.warning(
                    Place.file(name),
                    Text.of("courses.export-cards.media-missing", missing),
                    Text.of("courses.export-cards.media-missing.remedy")));
        }
        return findings;
    }

    private static Figure figure(String key, long value) {
        return Figure.of("courses.cards.figure." + key, Cell.of(value), Text.EMPTY);
    }
}
