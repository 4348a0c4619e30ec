package org.portolan.courses.store.packages;

import org.portolan.api.store.Batch;
import org.portolan.courses.store.cards.KeptMedia;

/** Writes pages of one package, in their order, and the pictures they show. */
public final class PageRows {

    private final String name;
    private final Batch.Rows pages;
    private final KeptMedia media;

    /**
     * Begin a package.
     *
     * @param name as people know it
     */
    public PageRows(Batch batch, String name) {
        this.name = name;
        this.media = new KeptMedia(batch);
        this.pages = batch.rows("courses_page", "package", "path", "title", "body", "level", "mastery");
    }

    /**
     * Keep a page or a heading.
     *
     * @param line of the manifest
     * @param level 0 at the top
     * @param mastery percent from which it counts as passed; empty for none
     * @param body HTML that was cleaned; empty for a heading
     */
    public void page(int level, int line, String path, String title, String mastery, String body) {
        pages.add(line, name, path, title, body, level, mastery);
    }

    public void media(String path, byte[] bytes) {
        media.keep(path, bytes);
    }

    /** How many pictures there are. */
    public int media() {
        return media.count();
    }
}
