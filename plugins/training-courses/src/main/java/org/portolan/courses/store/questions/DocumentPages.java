package org.portolan.courses.store.questions;

import org.portolan.api.store.Batch;

/** Pages of a document on their way into the workspace. */
public final class DocumentPages {

    private final Batch.Rows rows;
    private final String document;

    public DocumentPages(Batch batch, String document) {
        this.rows = batch.rows("courses_page", "package", "path", "title", "body", "level", "mastery");
        this.document = document;
    }

    /**
     * Add a page.
     *
     * @param path the titles of the sections it lies in, separated by slashes
     * @param level how deep it lies, from 1
     */
    public void add(long line, String path, String title, String body, int level) {
        rows.add(line, document, path, title, body, level, "");
    }
}
