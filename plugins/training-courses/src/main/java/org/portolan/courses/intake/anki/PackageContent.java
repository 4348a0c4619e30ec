package org.portolan.courses.intake.anki;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.archive.Archive;
import org.portolan.courses.intake.archive.Damaged;
import org.portolan.courses.intake.archive.Limits;
import org.portolan.courses.intake.archive.ProtoMessage;
import org.portolan.courses.intake.archive.TemporaryFolder;
import org.portolan.courses.intake.zstd.Zstd;
import org.portolan.courses.store.cards.CardIntake;

/**
 * What is in a package of Anki: the collection, and the media under numbers. A package of the latest kind also holds a
 * collection that only asks older programs to be updated, which is not taken for the real one.
 */
final class PackageContent {

    /** From the one to take first. */
    static final List<String> COLLECTIONS = List.of("collection.anki21b", "collection.anki21", "collection.anki2");

    private static final int LATEST_KNOWN = 3;

    private final Archive archive;
    private final String file;

    PackageContent(Archive archive, String file) {
        this.archive = archive;
        this.file = file;
    }

    /** The collection as a SQLite file of our own. */
    Path collection(TemporaryFolder folder) throws IOException, Refusal {
        long version = version();
        if (version > LATEST_KNOWN) {
            throw new Refusal(Text.of("courses.anki.refused.newer", file, Long.toString(version)));
        }
        String name = COLLECTIONS.stream()
                .filter(archive::has)
                .findFirst()
                .orElseThrow(() -> new Refusal(Text.of("courses.anki.refused.no-collection", file)));
        if (version == LATEST_KNOWN && !name.equals(COLLECTIONS.get(0))) {
            throw new Refusal(Text.of("courses.anki.refused.no-collection", file));
        }
        Path unpacked = folder.file("collection");
        archive.unpack(name, unpacked);
        return plain(unpacked, folder.file("collection.sqlite"), file);
    }

    /** The same file, unpacked once more where it is packed by Zstandard. */
    static Path plain(Path packed, Path target, String file) throws IOException, Refusal {
        try (InputStream in = Files.newInputStream(packed)) {
            if (!Zstd.is(in.readNBytes(4))) {
                return packed;
            }
        }
        try (InputStream in = Files.newInputStream(packed);
                OutputStream out = Files.newOutputStream(target)) {
            Zstd.unpack(in, out, most(Files.size(packed)));
        } catch (Damaged damaged) {
            throw new Refusal(
                    Text.of("courses.anki.refused.packed", file, String.valueOf(damaged.getMessage())), damaged);
        }
        return target;
    }

    /** No honest collection packs to less than a thousandth. */
    private static long most(long packed) {
        return Math.min(Limits.USUAL.bytes(), Math.max(Limits.USUAL.harmless(), packed * 1000));
    }

    /** Keep pictures and sounds under the names by which notes refer to them. */
    void media(CardIntake into) throws IOException, Refusal {
        if (!archive.has("media")) {
            return;
        }
        boolean latest = version() == LATEST_KNOWN;
        for (Map.Entry<String, String> entry :
                MediaList.read(archive.bytes("media"), file).entrySet()) {
            into.check();
            String number = entry.getKey();
            String name = entry.getValue();
            if (!archive.has(number)) {
                reject(into, name, Text.of("courses.anki.reject.media-missing", name, number));
            } else if (archive.size(number) > Limits.USUAL.inMemory()) {
                reject(into, name, Text.of("courses.anki.reject.media-large", name));
            } else if (name.isBlank() || name.contains("/") || name.contains("\\")) {
                reject(into, name, Text.of("courses.anki.reject.media-name", name));
            } else {
                keep(into, name, archive.bytes(number), latest);
            }
        }
    }

    private void keep(CardIntake into, String name, byte[] bytes, boolean latest) {
        try {
            into.media(name, latest && Zstd.is(bytes) ? Zstd.unpack(bytes, Limits.USUAL.inMemory()) : bytes);
        } catch (Damaged damaged) {
            reject(into, name, Text.of("courses.anki.reject.media-damaged", name));
        }
    }

    private static void reject(CardIntake into, String name, Text reason) {
        into.rejected(name, 0, reason, Text.of("courses.anki.reject.media.remedy"));
    }

    /** 1 and 2 keep a plain collection, 3 a packed one; 0 where the package does not say. */
    private long version() throws IOException, Refusal {
        if (!archive.has("meta")) {
            return archive.has(COLLECTIONS.get(0)) ? LATEST_KNOWN : 0;
        }
        try {
            return ProtoMessage.parse(archive.bytes("meta")).number(1);
        } catch (Damaged damaged) {
            throw new Refusal(Text.of("courses.anki.refused.meta", file), damaged);
        }
    }
}
