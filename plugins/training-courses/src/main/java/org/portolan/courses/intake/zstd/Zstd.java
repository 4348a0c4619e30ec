package org.portolan.courses.intake.zstd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.portolan.courses.intake.archive.Damaged;

/** Unpacks Zstandard. Dictionaries are not read, and the checksum at the end of a frame is not compared. */
public final class Zstd {

    private static final int MAGIC = 0xFD2FB528;
    private static final int SKIPPED = 0x184D2A50;
    private static final int LARGEST_BLOCK = 128 * 1024;
    private static final long LARGEST_WINDOW = 128L << 20;

    private Zstd() {}

    /** True where bytes begin as Zstandard does. */
    public static boolean is(byte[] bytes) {
        return bytes.length >= 4
                && ((bytes[0] & 0xFF) | (bytes[1] & 0xFF) << 8 | (bytes[2] & 0xFF) << 16 | (bytes[3] & 0xFF) << 24)
                        == MAGIC;
    }

    /**
     * Unpack to memory.
     *
     * @param most how many bytes may come out
     * @throws Damaged where the bytes are not Zstandard, or more would come out
     */
    public static byte[] unpack(byte[] packed, long most) throws Damaged {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            unpack(new ByteArrayInputStream(packed), out, most);
        } catch (IOException inMemory) {
            throw new Damaged("it ends too early", inMemory);
        }
        return out.toByteArray();
    }

    /** Unpack all frames of a stream; as {@link #unpack(byte[], long)}. */
    public static void unpack(InputStream in, OutputStream out, long most) throws Damaged, IOException {
        long left = most;
        for (byte[] magic = in.readNBytes(4); magic.length > 0; magic = in.readNBytes(4)) {
            int number = (int) number(magic, 4);
            if ((number & 0xFFFFFFF0) == SKIPPED) {
                in.skipNBytes(number(in, 4));
            } else if (number == MAGIC) {
                left -= frame(in, out, left);
            } else {
                throw new Damaged("no frame where one should begin");
            }
        }
    }

    private static long frame(InputStream in, OutputStream out, long most) throws Damaged, IOException {
        int head = (int) number(in, 1);
        boolean single = (head & 32) != 0;
        int windowByte = single ? 0 : (int) number(in, 1);
        long dictionary = number(in, (head & 3) == 3 ? 4 : head & 3);
        int sizeBytes = head >> 6 == 0 ? (single ? 1 : 0) : 1 << (head >> 6);
        long size = number(in, sizeBytes) + (sizeBytes == 2 ? 256 : 0);
        long base = 1L << (10 + (windowByte >> 3));
        long window = single ? size : base + base / 8 * (windowByte & 7);
        if ((head & 8) != 0 || dictionary != 0 || window < 0 || window > LARGEST_WINDOW) {
            throw new Damaged("a frame of a kind that is not read");
        }
        Window unpacked = new Window(out, (int) Math.max(window, 1024), most);
        blocks(in, unpacked);
        unpacked.flush();
        if ((head & 4) != 0) {
            in.skipNBytes(4);
        }
        if (sizeBytes > 0 && size != unpacked.total()) {
            throw new Damaged(unpacked.total() + " bytes instead of " + size);
        }
        return unpacked.total();
    }

    private static void blocks(InputStream in, Window window) throws Damaged, IOException {
        Block compressed = new Block(window);
        boolean last = false;
        while (!last) {
            int head = (int) number(in, 3);
            last = (head & 1) != 0;
            int size = head >> 3;
            if (size > LARGEST_BLOCK) {
                throw new Damaged("a block of " + size + " bytes");
            }
            switch (head >> 1 & 3) {
                case 0 -> window.literals(exactly(in, size), 0, size);
                case 1 -> window.repeat((byte) number(in, 1), size);
                case 2 -> compressed.unpack(exactly(in, size), size);
                default -> throw new Damaged("a block of a kind that there is not");
            }
        }
    }

    private static byte[] exactly(InputStream in, int size) throws Damaged, IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new Damaged("it ends too early");
        }
        return bytes;
    }

    private static long number(InputStream in, int size) throws Damaged, IOException {
        return number(exactly(in, size), size);
    }

    private static long number(byte[] bytes, int size) throws Damaged {
        if (bytes.length < size) {
            throw new Damaged("it ends too early");
        }
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | (bytes[i] & 0xFF);
        }
        return value;
    }
}
