package org.portolan.courses.view.review;

import java.awt.Image;
import java.net.URL;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where Swing looks for the pictures of a side before it would fetch them: by the words of their addresses. */
@SuppressWarnings("JdkObsolete") // Swing asks for this class.
final class PictureShelf extends Dictionary<URL, Image> {

    private final Map<String, Image> pictures;

    PictureShelf(Map<String, Image> pictures) {
        this.pictures = new HashMap<>(pictures);
    }

    @Override
    public @Nullable Image get(Object address) {
        return pictures.get(address.toString());
    }

    @Override
    public @Nullable Image put(URL address, Image picture) {
        return pictures.put(address.toString(), picture);
    }

    @Override
    public @Nullable Image remove(Object address) {
        return pictures.remove(address.toString());
    }

    @Override
    public int size() {
        return pictures.size();
    }

    @Override
    public boolean isEmpty() {
        return pictures.isEmpty();
    }

    @Override
    public Enumeration<URL> keys() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<Image> elements() {
        return Collections.enumeration(pictures.values());
    }
}
