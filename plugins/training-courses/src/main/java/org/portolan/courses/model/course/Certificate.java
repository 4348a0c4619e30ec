package org.portolan.courses.model.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a certificate says, and the code that shows whether it was changed since. The code proves the words, not who wrote
 * them: it holds no secret, so that anybody can check it without a server.
 *
 * @param day of the last step
 * @param right share of questions that were answered right at first, in whole percent
 */
public record Certificate(String name, String course, String version, LocalDate day, int steps, int right) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Letters of the code: 80 bits. */
    private static final int LENGTH = 16;

    public Certificate {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a certificate has no name");
        }
    }

    /** The code: SHA-256 over the words, its first 80 bits in Crockford's letters, in groups of four. */
    public String code() {
        String words =
                String.join("\n", "portolan certificate 1", name, course, version, day.toString(), steps + " " + right);
        byte[] digest = sha256(words);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            int bit = i * 5;
            int two = (digest[bit / 8] & 0xff) << 8 | (digest[bit / 8 + 1] & 0xff);
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(two >> (11 - bit % 8) & 31));
        }
        return code.toString();
    }

    /** Whether a code that somebody typed is this one's: O is 0, I and L are 1, whatever stands between. */
    public boolean fits(String typed) {
        return plain(typed).equals(plain(code()));
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
