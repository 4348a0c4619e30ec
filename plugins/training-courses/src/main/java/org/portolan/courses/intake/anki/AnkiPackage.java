package org.portolan.courses.intake.anki;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.courses.intake.archive.Archive;
import org.portolan.courses.intake.archive.Limits;
import org.portolan.courses.intake.archive.TemporaryFolder;
import org.portolan.courses.store.cards.CardIntake;
import org.portolan.courses.store.packages.AnkiCollection;

/** A package of Anki, of any version: decks ({@code .apkg}) or a whole collection ({@code .colpkg}). */
public final class AnkiPackage implements FileFormat {

    @Override
    public String id() {
        return "courses.anki-package";
    }

    @Override
    public Recognition recognise(Sample sample) {
        String name = sample.fileName().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".apkg") || name.endsWith(".colpkg");
        List<String> found = sample.entries().stream()
                .filter(PackageContent.COLLECTIONS::contains)
                .toList();
        return named || !found.isEmpty() ? Recognition.fits(Set.of("collection.anki2")) : Recognition.NONE;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        try (Archive archive = Archive.open(source.file(), Limits.USUAL);
                TemporaryFolder folder = TemporaryFolder.make()) {
            PackageContent content = new PackageContent(archive, source.fileName());
            CardIntake into = new CardIntake(intake, source.fileName());
            AnkiCollection.read(content.collection(folder), into, FileNames.stem(source.fileName()));
            content.media(into);
            into.finish();
        }
    }
}
