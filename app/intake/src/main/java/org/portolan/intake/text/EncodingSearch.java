package org.portolan.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out how a text file is encoded: by its mark, by the zeros of UTF-16, by the strictness of UTF-8, by likelihood. */
final class EncodingSearch {

    private static final int FIRST = 4096;
    private static final int BUFFER = 1 << 16;

    private EncodingSearch() {}

    /**
     * Look at a file.
     *
     * @param limit how many bytes to look at: bytes beyond ASCII may stand anywhere
     */
    static Encoding of(Path file, long limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            int first = in.readNBytes(buffer, 0, FIRST);
            Optional<Encoding> mark = mark(buffer, first);
            if (mark.isPresent() && !mark.get().isUtf8()) {
                return mark.get();
            }
            Optional<Charset> wide = wide(buffer, first);
            if (wide.isPresent()) {
                return new Encoding(wide.get(), 0, false, false, true);
            }
            Utf8Check check = new Utf8Check();
            long seen = 0;
            for (int n = first; n > 0 && seen < limit; n = in.read(buffer)) {
                check.add(buffer, n);
                seen += n;
            }
            return decide(check, mark.map(Encoding::bom).orElse(0), seen < limit);
        }
    }

    /** Of text in an older encoding, at most one character in five looks like UTF-8 by chance. */
    private static Encoding decide(Utf8Check check, int bom, boolean whole) {
        int cut = whole && check.isInside() ? 1 : 0;
        long malformed = check.malformed() + cut;
        if (bom > 0 || malformed == 0 || check.valid() > malformed) {
            return new Encoding(StandardCharsets.UTF_8, bom, true, check.hasNulls(), check.hasNulls() || malformed > 0);
        }
        return new Encoding(Likelihood.best(check.evidence()), 0, false, check.hasNulls(), true);
    }

    private static Optional<Encoding> mark(byte[] b, int length) {
        if (starts(b, length, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.marked(StandardCharsets.UTF_8, 3));
        }
        if (starts(b, length, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Encoding.marked(Charset.forName("UTF-32LE"), 4));
        }
        if (starts(b, length, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Encoding.marked(Charset.forName("UTF-32BE"), 4));
        }
        if (starts(b, length, 0xFF, 0xFE)) {
            return Optional.of(Encoding.marked(StandardCharsets.UTF_16LE, 2));
        }
        if (starts(b, length, 0xFE, 0xFF)) {
            return Optional.of(Encoding.marked(StandardCharsets.UTF_16BE, 2));
        }
        if (starts(b, length, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(Encoding.marked(Charset.forName("GB18030"), 4));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int length, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: digits, delimiters and line ends have their zeros all on one side. */
    private static Optional<Charset> wide(byte[] b, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs == 0 || Math.max(even, odd) * 20 < pairs || Math.min(even, odd) * 10 > Math.max(even, odd)) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
}
