package org.portolan.courses.command.author;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/**
 * A file of a course on disk, and beside it, in a hidden folder, what was written and not saved: so that it is there again
 * after the program ended in the middle of a sentence. Never called on the event thread.
 */
public final class SourceFile {

    /** Hidden, and so neither read with the course nor packed. */
    static final String DRAFTS = ".drafts";

    private static final long LARGEST = 2L << 20;

    private final Path folder;
    private final String name;

    SourceFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Read it, with what was not saved last time.
     *
     * @throws Refusal where it cannot be read, is no text in UTF-8, or is too large for an editor
     */
    public Source read() throws Refusal {
        try {
            Path file = folder.resolve(name);
            if (Files.size(file) > LARGEST) {
                throw new Refusal(Text.of("courses.author.read.large", name));
            }
            byte[] bytes = Files.readAllBytes(file);
            String raw = text(bytes);
            String text = raw.replace("\r\n", "\n").replace("\uFEFF", "");
            Source source = new Source(name, text, text, hash(bytes), raw.contains("\r\n"));
            return drafted(source);
        } catch (IOException failed) {
            throw new Refusal(Text.of("courses.author.read.failed", name, Reasons.of(failed)), failed);
        }
    }

    /** A draft stems from a state of the file; where that is another one by now, saving it asks first. */
    private Source drafted(Source source) throws IOException {
        Path draft = draft();
        if (!Files.isRegularFile(draft)) {
            return source;
        }
        String[] parts = text(Files.readAllBytes(draft)).split("\n", 2);
        if (parts.length < 2 || parts[1].equals(source.saved())) {
            Files.delete(draft);
            return source;
        }
        return new Source(name, source.saved(), parts[1], parts[0], source.windows());
    }

    private static String text(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /**
     * Save a text: the file holds the old or the new one at any moment, never half of one.
     *
     * @param overwrite also where somebody else changed the file since
     * @return what is saved; empty where somebody else changed the file, and it was left alone
     * @throws Refusal where it cannot be written; the file is then as it was
     */
    public Optional<Source> save(Source source, String text, boolean overwrite) throws Refusal {
        try {
            Path file = folder.resolve(name);
            byte[] bytes = (source.windows() ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
            String there = Files.isRegularFile(file) ? hash(Files.readAllBytes(file)) : "";
            boolean same = there.equals(hash(bytes));
            if (!overwrite && !same && !there.equals(source.base())) {
                return Optional.empty();
            }
            if (!same) {
                write(file, bytes);
            }
            Files.deleteIfExists(draft());
            return Optional.of(new Source(name, text, text, hash(bytes), source.windows()));
        } catch (IOException failed) {
            throw new Refusal(
                    Text.of("courses.author.save.failed", folder.resolve(name).toString(), Reasons.of(failed)), failed);
        }
    }

    /** Whether the file holds something else than when it was read or saved last. */
    public boolean changed(Source source) throws Refusal {
        try {
            Path file = folder.resolve(name);
            return !(Files.isRegularFile(file) ? hash(Files.readAllBytes(file)) : "").equals(source.base());
        } catch (IOException failed) {
            throw new Refusal(Text.of("courses.author.read.failed", name, Reasons.of(failed)), failed);
        }
    }

    /** Keep what is not saved, beside the file. */
    public void keep(Source source, String text) throws Refusal {
        try {
            Files.createDirectories(draft().getParent());
            write(draft(), (source.base() + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new Refusal(Text.of("courses.author.keep.failed", name, Reasons.of(failed)), failed);
        }
    }

    /** Forget what is not saved. */
    public void forget() throws Refusal {
        try {
            Files.deleteIfExists(draft());
        } catch (IOException failed) {
            throw new Refusal(Text.of("courses.author.keep.failed", name, Reasons.of(failed)), failed);
        }
    }

    private Path draft() {
        return folder.resolve(DRAFTS).resolve(name);
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(file.getParent(), ".portolan-", ".part");
        try {
            Files.write(part, bytes);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException elsewhere) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
