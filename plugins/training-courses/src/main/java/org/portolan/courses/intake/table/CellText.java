package org.portolan.courses.intake.table;

import java.util.regex.Pattern;
import org.portolan.courses.intake.questions.Htmls;
import org.portolan.courses.model.question.Prose;

/** Texts in cells: plain as people write them, HTML where there are tags. */
final class CellText {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|&(?:[a-zA-Z]+|#\\d+);");

    private CellText() {}

    static Prose read(String cell) {
        return TAG.matcher(cell).find() ? Prose.html(cell) : Prose.plain(cell);
    }

    static String of(Prose prose) {
        boolean plain = prose.markup() == Prose.Markup.PLAIN
                && !TAG.matcher(prose.text()).find();
        return plain ? prose.text() : Htmls.html(prose);
    }
}
