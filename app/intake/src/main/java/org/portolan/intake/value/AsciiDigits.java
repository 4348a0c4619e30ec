package org.portolan.intake.value;

/** Writes the digits and marks of other scripts in ASCII: full-width １２．５, thin blanks, typographic minus. */
final class AsciiDigits {

    private AsciiDigits() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return convert(text);
            }
        }
        return text;
    }

    private static String convert(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            ascii.append(convert(text.charAt(i)));
        }
        return ascii.toString();
    }

    private static char convert(char c) {
        if (c > 0x80 && Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
            case '’', '‘', '´', 'ʼ' -> '\'';
            case '−', '–', '－', '﹣' -> '-';
            case '，', '٬' -> ',';
            case '．', '٫' -> '.';
            case '％' -> '%';
            case '＋' -> '+';
            case '（' -> '(';
            case '）' -> ')';
            case '／' -> '/';
            case '：' -> ':';
            default -> c;
        };
    }
}
