package org.portolan.courses.store.questions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.portolan.api.store.Batch;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.TaskKind;

/** Questions on their way into the workspace. A question's id is made of what it says, so that it is known again. */
public final class QuestionRows {

    private final Batch.Rows rows;
    private final String bank;
    private final Map<String, Integer> ids = new HashMap<>();

    public QuestionRows(Batch batch, String bank) {
        this.rows = batch.rows("courses_question", "id", "bank", "category", "name", "kind", "body");
        this.bank = bank;
    }

    public void add(long row, Question question) {
        String body = QuestionJson.of(question);
        String id = digest(bank + "\n" + body);
        int same = ids.merge(id, 1, Integer::sum);
        rows.add(
                row,
                same == 1 ? id : id + "-" + same,
                bank,
                question.category(),
                question.name(),
                TaskKind.of(question.task()).name().toLowerCase(Locale.ROOT),
                body);
    }

    private static String digest(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, 10);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("This Java lacks SHA-256", everyJavaHasIt);
        }
    }
}
