package org.portolan.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingSearchTest {

    private static final String CHINESE = "渠道,国家/地区,运费(RMB/KG)\n云途专线,德国,56.5\n燕文挂号,法国,61\n";
    private static final String JAPANESE = "商品名,価格\nワイヤレスキーボード,3980\n折りたたみ傘（黒）,1200\n";
    private static final String GERMAN = "Artikel;Größe;Preis\nMütze;groß;12,50 €\nSchlüsselbrett;für Flur;9,90 €\n";
    private static final String KOREAN = "상품명,가격\n무선 키보드,39800\n접이식 우산,12000\n";
    private static final String TRADITIONAL = "商品名稱,價格,運費\n無線鍵盤,398,60\n摺疊雨傘,120,60\n";

    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("GB18030", CHINESE),
                Arguments.of("GBK", CHINESE),
                Arguments.of("GBK", "name\n义乌市小商品\n"),
                Arguments.of("windows-31j", JAPANESE),
                Arguments.of("windows-31j", "名前\nりんご\n"),
                Arguments.of("windows-31j", "日付,売上額\n" + "2026/01/01,\"￥4,907,860\"\n".repeat(40)),
                Arguments.of("windows-1252", GERMAN),
                Arguments.of("windows-1252", "service;price\nGröße S;4,90\nGröße M;5,90\n"),
                Arguments.of("windows-1252", "name\nCrème brûlée\nDonnées créées\n"),
                Arguments.of("GBK", "code,name\nA1,B2C专线小包\nA2,USB充电线C口\n"),
                Arguments.of("windows-1252", "city\nMünchen\nParis\n"),
                Arguments.of("windows-1252", "name,price\nCafé crème,3\nPâté,4\nNoël,5\n"),
                Arguments.of("x-windows-949", KOREAN),
                Arguments.of("Big5", TRADITIONAL));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void an_older_encoding_is_told_by_what_its_text_says(String charset, String text) throws IOException {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertEquals(text, new String(bytes, search(bytes).charset()));
        assertFalse(search(bytes).sure());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void it_is_told_too_where_the_first_hundred_thousand_bytes_are_ascii(String charset, String text)
            throws IOException {
        byte[] bytes = ("plain,text\n".repeat(10_000) + text).getBytes(Charset.forName(charset));
        assertEquals(
                new String(bytes, Charset.forName(charset)),
                new String(bytes, search(bytes).charset()));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000", "GB18030, 84319533"})
    void a_byte_order_mark_decides(String charset, String mark) throws IOException {
        byte[] text = CHINESE.getBytes(Charset.forName(charset));
        byte[] bytes = new byte[mark.length() / 2 + text.length];
        for (int i = 0; i < mark.length() / 2; i++) {
            bytes[i] = (byte) Integer.parseInt(mark.substring(2 * i, 2 * i + 2), 16);
        }
        System.arraycopy(text, 0, bytes, mark.length() / 2, text.length);
        assertEquals(Charset.forName(charset), search(bytes).charset());
        assertEquals(mark.length() / 2, search(bytes).bom());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf_16_without_a_mark_is_told_by_its_zeros(String charset) throws IOException {
        for (String text : new String[] {CHINESE, JAPANESE, GERMAN, KOREAN}) {
            assertEquals(
                    Charset.forName(charset),
                    search(text.getBytes(Charset.forName(charset))).charset());
        }
    }

    @Nested
    class Utf8 {

        @Test
        void it_is_sure_and_nothing_to_look_out_for() throws IOException {
            for (String text : new String[] {"plain\n", CHINESE, JAPANESE, GERMAN, KOREAN, "emoji 🚚\n"}) {
                Encoding encoding = search(text.getBytes(StandardCharsets.UTF_8));
                assertTrue(encoding.isUtf8() && encoding.sure() && !encoding.suspect(), text);
            }
        }

        @Test
        void a_few_broken_bytes_in_it_leave_it_utf_8_and_make_its_rows_suspect() throws IOException {
            byte[] bytes = CHINESE.repeat(5).getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 8] = (byte) 0xFF;
            assertTrue(search(bytes).isUtf8());
            assertTrue(search(bytes).suspect());
        }

        @Test
        void a_character_that_the_end_of_the_file_cuts_makes_it_suspect() throws IOException {
            byte[] bytes = "渠道,国家\n云途".getBytes(StandardCharsets.UTF_8);
            assertTrue(search(java.util.Arrays.copyOf(bytes, bytes.length - 1)).suspect());
        }

        @Test
        void characters_that_the_buffers_of_the_search_cut_are_whole() throws IOException {
            byte[] bytes = ("x" + "渠".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
            assertFalse(search(bytes).suspect());
        }

        @Test
        void zeros_in_it_are_seen() throws IOException {
            assertTrue(search("a,b\n1,2\n\0\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.UTF_8))
                    .nulls());
            assertFalse(search("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).nulls());
        }

        @ParameterizedTest
        @CsvSource({"C080", "E08080", "EDA080", "F4908080", "F5808080", "80", "C3"})
        void overlong_forms_surrogates_and_lone_bytes_are_malformed(String hex) {
            byte[] bytes = new byte[hex.length() / 2 + 1];
            for (int i = 0; i < hex.length() / 2; i++) {
                bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
            }
            bytes[bytes.length - 1] = '\n';
            Utf8Check check = new Utf8Check();
            check.add(bytes, bytes.length);
            assertTrue(check.malformed() > 0);
            assertEquals(0, check.valid());
        }
    }

    private Encoding search(byte[] bytes) throws IOException {
        return EncodingSearch.of(Files.write(folder.resolve("file.csv"), bytes), Long.MAX_VALUE);
    }
}
