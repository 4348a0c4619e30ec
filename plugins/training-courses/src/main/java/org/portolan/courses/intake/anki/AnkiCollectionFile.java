package org.portolan.courses.intake.anki;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.archive.Limits;
import org.portolan.courses.intake.archive.TemporaryFolder;
import org.portolan.courses.store.cards.CardIntake;
import org.portolan.courses.store.packages.AnkiCollection;

/**
 * A collection by itself: what lies in Anki’s profile ({@code .anki2}, {@code .anki21}, {@code .anki21b}), a deck of Anki 1
 * ({@code .anki}), or Mnemosyne’s database ({@code .db}). Media lie elsewhere then.
 */
public final class AnkiCollectionFile implements FileFormat {

    private static final List<String> ENDINGS = List.of(".anki", ".anki2", ".anki21", ".anki21b");
    private static final String SQLITE = "SQLite format 3\0";

    @Override
    public String id() {
        return "courses.anki-collection";
    }

    @Override
    public Recognition recognise(Sample sample) {
        String name = sample.fileName().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().anyMatch(name::endsWith)) {
            return Recognition.fits(Set.of("SQLite"));
        }
        String first = new String(sample.firstBytes(), StandardCharsets.ISO_8859_1);
        boolean cards = first.contains("flds") || first.contains("cardModels") || first.contains("data_for_fact");
        return first.startsWith(SQLITE) && cards ? Recognition.fits(Set.of("SQLite", "cards")) : Recognition.NONE;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        String file = source.fileName();
        if (Files.size(source.file()) > Limits.USUAL.bytes()) {
            throw new Refusal(Text.of("courses.anki.refused.large", file));
        }
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path copy = folder.file("collection");
            Files.copy(source.file(), copy);
            CardIntake into = new CardIntake(intake, file);
            AnkiCollection.read(
                    PackageContent.plain(copy, folder.file("collection.sqlite"), file), into, FileNames.stem(file));
            into.finish();
        }
    }
}
