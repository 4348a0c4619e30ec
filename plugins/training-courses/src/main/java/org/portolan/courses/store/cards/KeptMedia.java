package org.portolan.courses.store.cards;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.portolan.api.store.Batch;

/** Pictures, sounds and films of one import; a file that comes twice under one name is kept once. */
public final class KeptMedia {

    private final Batch batch;
    private final Map<String, String> kept = new HashMap<>();

    public KeptMedia(Batch batch) {
        this.batch = batch;
    }

    /**
     * Keep a file.
     *
     * @param name as texts refer to it
     */
    public void keep(String name, byte[] bytes) {
        String sha256 = sha256(bytes);
        if (sha256.equals(kept.put(name, sha256))) {
            return;
        }
        batch.handle()
                .createUpdate("""
                    INSERT INTO courses_media (import_id, row_no, name, sha256, bytes)
                    VALUES (:import, :row, :name, :sha256, :bytes)
                    """)
                .bind("import", batch.id())
                .bind("row", kept.size())
                .bind("name", name)
                .bind("sha256", sha256)
                .bind("bytes", bytes)
                .execute();
    }

    public int count() {
        return kept.size();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("This Java lacks SHA-256", everyJavaHasIt);
        }
    }
}
