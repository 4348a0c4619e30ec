package org.portolan.courses.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A message of Protocol Buffers, read without its description: values by the numbers of their fields (Google, “Encoding”,
 * protobuf.dev). Of a field that stands several times the last counts, unless all are asked for.
 */
public final class ProtoMessage {

    private static final int MOST_VALUES = 2_000_000;

    private final Map<Integer, List<Long>> numbers = new HashMap<>();
    private final Map<Integer, List<byte[]>> texts = new HashMap<>();

    private ProtoMessage() {}

    /**
     * Read a message.
     *
     * @throws Damaged where the bytes are none
     */
    public static ProtoMessage parse(byte[] bytes) throws Damaged {
        ProtoMessage message = new ProtoMessage();
        int[] at = {0};
        int values = 0;
        while (at[0] < bytes.length) {
            long key = varint(bytes, at);
            int field = (int) (key >>> 3);
            if (field == 0 || ++values > MOST_VALUES) {
                throw new Damaged("field " + field + " at byte " + at[0]);
            }
            switch ((int) (key & 7)) {
                case 0 -> add(message.numbers, field, varint(bytes, at));
                case 1 -> add(message.numbers, field, fixed(bytes, at, 8));
                case 2 -> add(message.texts, field, slice(bytes, at, varint(bytes, at)));
                case 5 -> add(message.numbers, field, fixed(bytes, at, 4));
                default -> throw new Damaged("kind " + (key & 7) + " at byte " + at[0]);
            }
        }
        return message;
    }

    /** A number; 0 where it is not there, as the format says. */
    public long number(int field) {
        List<Long> all = numbers.getOrDefault(field, List.of());
        return all.isEmpty() ? 0 : all.get(all.size() - 1);
    }

    /** A text; empty where it is not there. */
    public String text(int field) {
        List<byte[]> all = texts.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : new String(all.get(all.size() - 1), StandardCharsets.UTF_8);
    }

    public boolean has(int field) {
        return numbers.containsKey(field) || texts.containsKey(field);
    }

    /** The messages, or texts, of a field that may stand several times. */
    public List<byte[]> all(int field) {
        return List.copyOf(texts.getOrDefault(field, List.of()));
    }

    private static <T> void add(Map<Integer, List<T>> values, int field, T value) {
        values.computeIfAbsent(field, first -> new ArrayList<>(1)).add(value);
    }

    private static long varint(byte[] bytes, int[] at) throws Damaged {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at[0] >= bytes.length) {
                break;
            }
            byte next = bytes[at[0]++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new Damaged("a number at byte " + at[0] + " does not end");
    }

    private static long fixed(byte[] bytes, int[] at, int length) throws Damaged {
        byte[] slice = slice(bytes, at, length);
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | (slice[i] & 0xFF);
        }
        return value;
    }

    private static byte[] slice(byte[] bytes, int[] at, long length) throws Damaged {
        if (length < 0 || length > bytes.length - at[0]) {
            throw new Damaged("a text at byte " + at[0] + " is said to have " + length + " bytes");
        }
        int start = at[0];
        at[0] += (int) length;
        return Arrays.copyOfRange(bytes, start, at[0]);
    }
}
