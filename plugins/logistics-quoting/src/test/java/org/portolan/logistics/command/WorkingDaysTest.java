package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;

/** What is said of services whose sheets count working days. */
class WorkingDaysTest extends InWorkspace {

    WorkingDaysTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7-10个工作日", "7-10天（工作日）", "7-10 working days", "7-10 Werktage"})
    void a_service_that_counts_working_days_is_named_beside_its_quote(String days) throws Exception {
        sheet("yuanfan.csv", "远帆专线", "YF10", days);
        sheet("haitong.csv", "海通小包", "HT10", "7-10天");

        String note = note("working-days", bench.run("logistics.quote", "to", "DE", "weight", "0.5kg"));

        assertEquals("yes no", (note.contains("远帆") ? "yes " : "no ") + (note.contains("海通") ? "yes" : "no"), note);
    }

    @Test
    void orders_that_such_a_service_carries_say_how_their_days_were_compared() throws Exception {
        sheet("yuanfan.csv", "远帆专线", "YF10", "7-10个工作日");
        String orders = file("orders.csv", "order,country,weight\n1,DE,0.5kg\n").toString();

        Report report = bench.run("logistics.bulk", "orders", orders, "max-days", "10");

        assertEquals(true, note("At most days", report).contains("远帆"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7-10天", "7-10个自然日", "7-10天（非工作日顺延）"})
    void nothing_is_said_where_every_day_counts(String days) throws Exception {
        sheet("haitong.csv", "海通小包", "HT10", days);

        assertEquals("", note("working-days", bench.run("logistics.quote", "to", "DE", "weight", "0.5kg")));
        String orders = file("orders.csv", "order,country,weight\n1,DE,0.5kg\n").toString();
        assertEquals("", note("At most days", bench.run("logistics.bulk", "orders", orders)));
    }

    private void sheet(String file, String service, String code, String days) throws Exception {
        bench.importing(file(file, """
                %s挂号（普货）,,,,,,
                产品代码：%s,,生效时间：2026-11-01,,币种：RMB,,
                国家/地区,参考时效,重量(KG),进位制(KG),最低计费重(KG),运费(RMB/KG),挂号费(RMB/票)
                美国,%s,0<W≤2,0.01,0.05,86,19
                德国,%s,0<W≤2,0.01,0.05,57,22
                英国,%s,0<W≤2,0.01,0.05,53,18
                """.formatted(service, code, days, days, days)));
    }

    /** The sentence that holds a word, or whose key does; empty where none does. */
    private String note(String word, Report report) {
        List<String> found = report.blocks().stream()
                .filter(Note.class::isInstance)
                .map(block -> ((Note) block).text())
                .filter(text -> text.key().endsWith(word)
                        || bench.host().texts().say(text, Locale.ENGLISH).contains(word))
                .map(text -> bench.host().texts().say(text, Locale.ENGLISH))
                .toList();
        return String.join(" ", found);
    }
}
