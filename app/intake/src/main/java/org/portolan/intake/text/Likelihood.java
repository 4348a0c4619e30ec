package org.portolan.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Chooses among the older encodings by how much the text looks like something people write in it. Each character beyond
 * ASCII has a weight between -1 and 1, each byte that is none -3; the mean decides.
 */
final class Likelihood {

    private static final int MALFORMED = -3;
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("GB18030", Script::chinese),
            new Candidate("windows-31j", Script::japanese),
            new Candidate("windows-1252", Script::latin),
            new Candidate("x-windows-949", Script::korean),
            new Candidate("Big5", Script::traditional));

    private Likelihood() {}

    private record Candidate(String name, Function<Script.Place, Double> weight) {}

    static Charset best(byte[] evidence) {
        return CANDIDATES.stream()
                .filter(candidate -> Charset.isSupported(candidate.name))
                .max(Comparator.comparingDouble(candidate -> score(candidate, evidence)))
                .map(candidate -> Charset.forName(candidate.name))
                .orElseThrow();
    }

    private static double score(Candidate candidate, byte[] evidence) {
        CharsetDecoder decoder = Charset.forName(candidate.name)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(evidence);
        CharBuffer chars = CharBuffer.allocate(evidence.length + 16);
        int bad = 0;
        // The evidence may stop within a character, so its end proves nothing.
        for (CoderResult result = decoder.decode(bytes, chars, false);
                result.isError();
                result = decoder.decode(bytes, chars, false)) {
            bad++;
            bytes.position(bytes.position() + 1);
        }
        chars.flip();
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) >= 0x80) {
                sum += candidate.weight.apply(new Script.Place(chars, i));
                counted++;
            }
        }
        return (sum + (double) bad * MALFORMED) / Math.max(1, counted + bad);
    }
}
