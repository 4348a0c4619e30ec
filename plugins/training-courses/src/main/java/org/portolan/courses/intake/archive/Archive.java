package org.portolan.courses.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/**
 * A zip file of other people. It is refused as a whole where it names files outside of itself, holds more files or bytes
 * than {@link Limits} let it, or unpacks to hundreds of times its size; what an entry really unpacks to is counted, not
 * what it says. Nothing is unpacked to a path that the archive names. One thread.
 */
public final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final String file;
    private final Limits limits;
    private final Map<String, ZipEntry> entries;
    private long unpacked;

    private Archive(ZipFile zip, String file, Limits limits) throws Refusal {
        this.zip = zip;
        this.file = file;
        this.limits = limits;
        this.entries = entries();
    }

    /**
     * Open an archive.
     *
     * @throws Refusal where it is none, is damaged, or is made to do harm
     */
    public static Archive open(Path path, Limits limits) throws IOException, Refusal {
        String file = String.valueOf(path.getFileName());
        if (Files.size(path) == 0) {
            throw new Refusal(Text.of("courses.archive.refused.empty", file));
        }
        ZipFile zip = opened(path, file);
        try {
            return new Archive(zip, file, limits);
        } catch (Refusal refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile opened(Path path, String file) throws IOException, Refusal {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException otherNames) {
            // Programs of a Chinese Windows write names in GBK, and do not say so.
            try {
                return new ZipFile(path.toFile(), Charset.forName("GB18030"));
            } catch (ZipException damaged) {
                throw new Refusal(Text.of("courses.archive.refused.damaged", file), damaged);
            }
        }
    }

    /** Names of its files, in its order, without folders. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * Unpack a file into memory.
     *
     * @throws Refusal where there is none, it is larger than the limit, or it is damaged
     */
    public byte[] bytes(String name) throws IOException, Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(name, out, limits.inMemory());
        return out.toByteArray();
    }

    /** Unpack a file to a place of our own; as {@link #bytes}. */
    public void unpack(String name, Path target) throws IOException, Refusal {
        try (OutputStream out = Files.newOutputStream(target)) {
            copy(name, out, limits.bytes());
        }
    }

    /** What a file says it unpacks to; less than 0 where it does not say. */
    public long size(String name) {
        ZipEntry entry = entries.get(name);
        return entry == null ? -1 : entry.getSize();
    }

    private void copy(String name, OutputStream out, long most) throws IOException, Refusal {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new Refusal(Text.of("courses.archive.refused.lacks", file, name));
        }
        long own = 0;
        CRC32 sum = new CRC32();
        byte[] block = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                own += length;
                unpacked += length;
                if (own > most || unpacked > limits.bytes()) {
                    throw new Refusal(Text.of(
                            "courses.archive.refused.large", file, name, megabytes(Math.min(most, limits.bytes()))));
                }
                if (isBomb(own, entry.getCompressedSize())) {
                    throw new Refusal(Text.of("courses.archive.refused.bomb", file, name));
                }
                sum.update(block, 0, length);
                out.write(block, 0, length);
            }
            if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                throw new ZipException("the checksum is another");
            }
        } catch (ZipException | EOFException damaged) {
            throw new Refusal(Text.of("courses.archive.refused.entry", file, name), damaged);
        }
    }

    private boolean isBomb(long size, long packed) {
        return size > limits.harmless() && packed >= 0 && size / Math.max(1, packed) >= limits.ratio();
    }

    private Map<String, ZipEntry> entries() throws Refusal {
        if (zip.size() > limits.entries()) {
            throw new Refusal(Text.of("courses.archive.refused.many", file, limits.entries()));
        }
        Map<String, ZipEntry> byName = new LinkedHashMap<>();
        long said = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            if (leaves(name)) {
                throw new Refusal(Text.of("courses.archive.refused.outside", file, name));
            }
            said += Math.max(0, entry.getSize());
            if (said > limits.bytes()) {
                throw new Refusal(Text.of("courses.archive.refused.large", file, name, megabytes(limits.bytes())));
            }
            if (!entry.isDirectory() && byName.putIfAbsent(name, entry) != null) {
                throw new Refusal(Text.of("courses.archive.refused.twice", file, name));
            }
        }
        return Collections.unmodifiableMap(byName);
    }

    /** True where a name points out of the archive: {@code ../x}, {@code /x}, {@code C:\x}, and what hides such names. */
    static boolean leaves(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/")).contains("..");
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
