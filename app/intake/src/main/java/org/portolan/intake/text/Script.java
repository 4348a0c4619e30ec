package org.portolan.intake.text;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.stream.Collectors;

/** How likely a character is in a text of a language, from -1 to 1. */
final class Script {

    /**
     * The most frequent characters of modern Chinese and of trade, in their simplified and traditional forms (after Jun
     * Da, Chinese text computing, 2004).
     */
    private static final Set<Integer> FREQUENT =
            """
            的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行
            所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力
            它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产
            或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口
            认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区
            保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张
            该交规万取拉格望觉术领共确传师观清今切院让识候带导争运费价重量单号渠道国家仓库订货商品店铺销售尺寸邮编箱
            這個們來為國說時會對發後裡經麼學當動現還進過樣點開實軍無與長機關業將兩間問應戰頭體見產話論處義幾認條氣題
            變總電數報務場計資區隊結馬聽難權設記據邊張該規達運費價單號倉庫訂貨鋪銷郵編
            """.strip().chars().filter(c -> c > 0x80).boxed().collect(Collectors.toUnmodifiableSet());

    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    private Script() {}

    /** A character among its neighbours. */
    record Place(CharBuffer text, int at) {

        char here() {
            return text.charAt(at);
        }

        char before() {
            return charAt(at - 1);
        }

        char after() {
            return charAt(at + 1);
        }

        /** True for one of two small letters beyond ASCII that stand within a word of plain letters. */
        boolean isPairInWord() {
            int first = charAt(at - 1) >= 0x80 ? at - 1 : at;
            return Character.isLowerCase(charAt(first))
                    && Character.isLowerCase(charAt(first + 1))
                    && isAscii(charAt(first - 1))
                    && isAscii(charAt(first + 2));
        }

        private char charAt(int index) {
            return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
        }
    }

    static double chinese(Place place) {
        char c = place.here();
        return isHan(c) ? han(place, GB2312, 0xB0, 0xD7) : mark(c);
    }

    static double traditional(Place place) {
        char c = place.here();
        return isHan(c) ? han(place, BIG5, 0xA4, 0xC6) : mark(c);
    }

    /**
     * The charset's first level of characters, in these lead bytes, are those in use. A rare one alone between Latin letters
     * is two accented letters misread, as in Größe.
     */
    private static double han(Place place, Charset charset, int from, int to) {
        char c = place.here();
        if (FREQUENT.contains((int) c)) {
            return 1;
        }
        if (isAscii(place.before()) && isAscii(place.after())) {
            return -1;
        }
        int lead = lead(c, charset);
        return lead >= from && lead <= to ? 0.5 : lead > to ? -0.3 : -1;
    }

    static double japanese(Place place) {
        char c = place.here();
        if (c >= 0x3040 && c <= 0x30FF) {
            return 1;
        }
        if (c >= 0xFF61 && c <= 0xFF9F) {
            return -0.2;
        }
        if (isHan(c)) {
            int lead = lead(c, SHIFT_JIS);
            return lead >= 0x88 && lead <= 0x97 ? 0.5 : -0.4;
        }
        return mark(c);
    }

    /** Of 11,172 syllables the 2,350 of KS X 1001 are in use; the others stand in bytes that other encodings use too. */
    static double korean(Place place) {
        char c = place.here();
        if (c >= 0xAC00 && c <= 0xD7A3) {
            byte[] bytes = String.valueOf(c).getBytes(KOREAN);
            boolean inUse = bytes.length == 2 && (bytes[0] & 0xFF) >= 0xB0 && (bytes[1] & 0xFF) >= 0xA1;
            return inUse ? 0.8 : -0.4;
        }
        return isHan(c) ? -1 : mark(c);
    }

    /** An accented letter stands among plain ones, sometimes two, as in Größe; a row of them is another encoding. */
    static double latin(Place place) {
        char c = place.here();
        boolean crowded = place.before() >= 0x80 || place.after() >= 0x80;
        if (crowded && place.isPairInWord()) {
            return 0.3;
        }
        if (Character.isLetter(c)) {
            boolean inWord = isAscii(place.before()) || isAscii(place.after());
            boolean shouts = Character.isUpperCase(c) && Character.isLowerCase(place.before());
            return crowded || shouts ? -0.5 : inWord ? 1 : 0.3;
        }
        return crowded ? -0.3 : "€£°²³®™’‘“”–—…·«»½ß\u00A0".indexOf(c) >= 0 ? 0.7 : -0.2;
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    private static double mark(char c) {
        boolean wide = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E);
        boolean common = "￥¥€℃·×—…“”‘’°→①②③≤≥".indexOf(c) >= 0;
        return wide || common ? 0.6 : -0.6;
    }

    private static int lead(char c, Charset charset) {
        byte[] bytes = String.valueOf(c).getBytes(charset);
        return bytes.length == 2 ? bytes[0] & 0xFF : 0;
    }
}
