package org.portolan.courses.store.questions;

import java.util.List;
import java.util.Optional;
import org.portolan.api.store.Store;

/** The questions of a workspace. Of several imports of one question the newest counts. */
public final class StoredQuestions {

    private StoredQuestions() {}

    /**
     * Find questions, in the order of their banks and files.
     *
     * @param bank one bank; empty for all
     * @param category the category, with all below it; empty for all
     */
    public static List<StoredQuestion> find(Store store, Optional<String> bank, Optional<String> category) {
        return store.read(handle -> handle.createQuery("""
                        SELECT id, bank, import_id, row_no, body
                        FROM courses_question AS q
                        WHERE (:bank IS NULL OR bank = :bank)
                          AND (:category IS NULL OR category = :category OR category LIKE :below ESCAPE '\\')
                          AND import_id = (SELECT max(import_id) FROM courses_question WHERE id = q.id)
                        ORDER BY bank, import_id, row_no, id
                        """)
                .bind("bank", bank.orElse(null))
                .bind("category", category.orElse(null))
                .bind("below", category.map(StoredQuestions::below).orElse(null))
                .map((row, context) -> new StoredQuestion(
                        row.getString("id"),
                        row.getString("bank"),
                        row.getString("import_id"),
                        row.getLong("row_no"),
                        QuestionJson.read(row.getString("body"))))
                .list());
    }

    /** A picture, sound or film of an import. */
    public static Optional<byte[]> media(Store store, String importId, String name) {
        return store.read(handle -> handle.createQuery(
                        "SELECT bytes FROM courses_media WHERE import_id = :import AND name = :name LIMIT 1")
                .bind("import", importId)
                .bind("name", name)
                .map((row, context) -> row.getBytes("bytes"))
                .findFirst());
    }

    private static String below(String category) {
        return category.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "/%";
    }
}
