package org.portolan.launcher;

import java.io.Serial;
import java.util.List;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

/** Thrown where the arguments cannot be understood; nothing was done. */
final class WrongUsage extends Exception implements Said {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Text> sentences;

    private WrongUsage(List<Text> sentences) {
        super(sentences.toString());
        this.sentences = sentences;
    }

    static WrongUsage of(String key, Object... arguments) {
        return new WrongUsage(List.of(Text.of(key, arguments)));
    }

    static WrongUsage of(List<Text> sentences) {
        return new WrongUsage(List.copyOf(sentences));
    }

    /** Everything that is wrong, so that it can be put right at once. */
    List<Text> sentences() {
        return sentences;
    }

    @Override
    public Text text() {
        return sentences.get(0);
    }
}
