package org.portolan.courses.intake.scorm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;

/**
 * A SCORM 1.2 or 2004 package to read: a zip file, or the {@code imsmanifest.xml} of a folder with its pages beside it. What
 * runs in it is left out; so are packages of questions and common cartridges, which have manifests of the same name.
 */
public final class ScormPackage implements FileFormat {

    private static final String MANIFEST = PackageFiles.MANIFEST;

    @Override
    public String id() {
        return "courses.scorm";
    }

    @Override
    public Recognition recognise(Sample sample) {
        String name = sample.fileName().toLowerCase(Locale.ROOT);
        if (name.equals(MANIFEST)) {
            return manifest(sample.firstBytes());
        }
        Optional<String> entry = PackageFiles.manifest(sample.entries());
        if (entry.isPresent()) {
            return manifest(sample.entry(entry.get()).orElse(new byte[0]));
        }
        boolean pages = sample.entries().stream().anyMatch(ScormPackage::isPage);
        return pages ? new Recognition(0.5, Set.of("html"), List.of(MANIFEST)) : Recognition.NONE;
    }

    /** A manifest that says nothing is taken here, so that it is refused in words. */
    private static Recognition manifest(byte[] first) {
        String text = new String(first, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        boolean scorm = text.contains("adlcp") || text.contains("scorm");
        boolean other = text.contains("imsqti") || text.contains("imscc") || text.contains("common cartridge");
        return scorm || !other ? Recognition.fits(Set.of(MANIFEST)) : Recognition.NONE;
    }

    private static boolean isPage(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.contains("scorm");
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        try (PackageFiles files = PackageFiles.open(source.file())) {
            Manifest manifest = ManifestReader.read(files.manifest(), source.fileName());
            new Pages(files, manifest, source.fileName(), intake).store();
        }
    }
}
