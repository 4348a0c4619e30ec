package org.portolan.courses.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Comparator;
import java.util.List;

/** Chooses among the older encodings by how much their text looks like something people write. */
final class Likely {

    private static final int ENOUGH = 1 << 16;
    private static final int MALFORMED = -3;
    private static final List<Encoding> ENCODINGS = List.of(
            new Encoding("GB18030", (text, at) -> han(text, at, "GB2312", 0xB0, 0xD7)),
            new Encoding("windows-1252", Likely::latin),
            new Encoding("windows-31j", Likely::japanese),
            new Encoding("Big5", (text, at) -> han(text, at, "Big5", 0xA4, 0xC6)));

    /** Characters that stand in nearly every Chinese text, as they are written on the mainland and in Taiwan. */
    private static final String FREQUENT = "的一是不了在人有我他这這中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於下"
            + "自之年过過发發后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没起看定天分还還进進好小部其些主样樣"
            + "什问問题題选選项項答案正确確错錯误誤下列哪个個运運费費重量体體积積单單号號关關税稅价價货貨物品";

    private Likely() {}

    /** How likely a character is at its place, from -1 to 1. */
    @FunctionalInterface
    private interface Weight {
        double of(CharBuffer text, int at);
    }

    private record Encoding(String name, Weight weight) {}

    static Charset of(byte[] bytes) {
        byte[] seen = beyondAscii(bytes);
        return ENCODINGS.stream()
                .filter(encoding -> Charset.isSupported(encoding.name))
                .max(Comparator.comparingDouble(encoding -> score(encoding, seen)))
                .map(encoding -> Charset.forName(encoding.name))
                .orElseThrow();
    }

    /** From the first byte beyond ASCII on, with the letter before it. */
    private static byte[] beyondAscii(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, first - 1);
        byte[] seen = new byte[Math.min(ENOUGH, bytes.length - from)];
        System.arraycopy(bytes, from, seen, 0, seen.length);
        return seen;
    }

    private static double score(Encoding encoding, byte[] seen) {
        CharsetDecoder decoder = Charset.forName(encoding.name)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(seen);
        CharBuffer text = CharBuffer.allocate(seen.length + 16);
        int bad = 0;
        // The bytes may stop within a character, so their end proves nothing.
        for (CoderResult result = decoder.decode(bytes, text, false);
                result.isError();
                result = decoder.decode(bytes, text, false)) {
            bad++;
            bytes.position(bytes.position() + 1);
        }
        text.flip();
        double sum = 0;
        int counted = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                sum += encoding.weight.of(text, at);
                counted++;
            }
        }
        return (sum + (double) bad * MALFORMED) / Math.max(1, counted + bad);
    }

    /** Those in use come first in the charset; a rare one alone among Latin letters is two accented ones misread. */
    private static double han(CharBuffer text, int at, String charset, int from, int to) {
        char sign = text.charAt(at);
        if (sign < 0x3400 || sign > 0x9FFF) {
            return mark(sign);
        }
        if (FREQUENT.indexOf(sign) >= 0) {
            return 1;
        }
        if (isLetter(text, at - 1) && isLetter(text, at + 1)) {
            return -1;
        }
        int lead = lead(sign, charset);
        return lead >= from && lead <= to ? 0.5 : lead > to ? -0.3 : -1;
    }

    private static double japanese(CharBuffer text, int at) {
        char sign = text.charAt(at);
        if (sign >= 0x3040 && sign <= 0x30FF) {
            return 1;
        }
        if (sign >= 0xFF61 && sign <= 0xFF9F) {
            return -0.2;
        }
        int lead = sign >= 0x3400 && sign <= 0x9FFF ? lead(sign, "Shift_JIS") : 0;
        return lead == 0 ? mark(sign) : lead >= 0x88 && lead <= 0x97 ? 0.5 : -0.4;
    }

    /** An accented letter stands among plain ones; a row of them is another encoding. */
    private static double latin(CharBuffer text, int at) {
        char sign = text.charAt(at);
        boolean crowded = beyond(text, at - 1) || beyond(text, at + 1);
        if (!Character.isLetter(sign)) {
            return crowded ? -0.3 : "€£°²³®™’‘“”„–—…·«»½\u00A0".indexOf(sign) >= 0 ? 0.7 : -0.2;
        }
        if (crowded) {
            int first = beyond(text, at - 1) ? at - 1 : at;
            boolean pair = Character.isLowerCase(text.charAt(first))
                    && Character.isLowerCase(text.charAt(first + 1))
                    && isLetter(text, first - 1)
                    && isLetter(text, first + 2);
            return pair ? 0.3 : -0.5;
        }
        return isLetter(text, at - 1) || isLetter(text, at + 1) ? 1 : 0.3;
    }

    private static boolean beyond(CharBuffer text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 0x80;
    }

    private static boolean isLetter(CharBuffer text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
    }

    private static double mark(char sign) {
        boolean wide = (sign >= 0x3000 && sign <= 0x303F) || (sign >= 0xFF01 && sign <= 0xFF5E);
        return wide || "￥¥€℃·×—…“”‘’°→①②③≤≥".indexOf(sign) >= 0 ? 0.6 : -0.6;
    }

    private static int lead(char sign, String charset) {
        byte[] bytes = String.valueOf(sign).getBytes(Charset.forName(charset));
        return bytes.length == 2 ? bytes[0] & 0xFF : 0;
    }
}
