package org.portolan.courses.intake.zstd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.courses.intake.archive.Damaged;

/** Files packed by zstd 1.5, the reference, from text that this test makes anew. */
class ZstdTest {

    private static final String[] WORDS =
            "customs freight parcel listing tariff pallet broker keyword margin refund label 头程 关税 落地成本 计费重".split(" ");

    private static byte[] packed(String name) throws Exception {
        return Files.readAllBytes(Path.of("src/test/resources/zstd/words-" + name + ".zst"));
    }

    private static byte[] plain() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(words(30_000));
        int x = 9;
        for (int i = 0; i < 3000; i++) {
            x = x * 1_103_515_245 + 12_345 & 0x7FFFFFFF;
            out.write(x >> 8);
        }
        out.writeBytes(new byte[200_000]);
        out.writeBytes(words(2000));
        return out.toByteArray();
    }

    private static byte[] words(int count) {
        StringBuilder text = new StringBuilder();
        int x = 7;
        for (int i = 0; i < count; i++) {
            x = x * 1_103_515_245 + 12_345 & 0x7FFFFFFF;
            int word = x >> 8;
            text.append(WORDS[word % WORDS.length]).append(word % 11 == 0 ? '\n' : ' ');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "usual", "best", "unchecked"})
    void what_the_reference_packed_is_unpacked(String name) throws Exception {
        assertArrayEquals(plain(), Zstd.unpack(packed(name), 1 << 20));
    }

    @Test
    void frames_that_follow_one_another_are_one_file() throws Exception {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.writeBytes(packed("usual"));
        twice.writeBytes(new byte[] {0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3});
        twice.writeBytes(packed("best"));
        assertEquals(2 * plain().length, Zstd.unpack(twice.toByteArray(), 1 << 20).length);
    }

    @Test
    void more_than_was_allowed_is_not_unpacked() {
        assertThrows(Damaged.class, () -> Zstd.unpack(packed("best"), 300_000));
    }

    @Test
    void bytes_that_were_changed_or_cut_off_end_in_words_and_never_in_another_way() throws Exception {
        byte[] whole = packed("usual");
        Random random = new Random(2026);
        for (int i = 0; i < 2000; i++) {
            byte[] changed = java.util.Arrays.copyOf(whole, i % 4 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = 0; change < 3 && changed.length > 0; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                Zstd.unpack(changed, 1 << 20);
            } catch (Damaged expected) {
                assertEquals(Damaged.class, expected.getClass());
            }
        }
    }
}
