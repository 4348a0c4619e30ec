package org.portolan.courses.view.lesson;

import java.lang.Character.UnicodeBlock;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Joins lines of Chinese and Japanese without the blank that joins lines of other scripts. */
final class WideLines extends AbstractVisitor implements PostProcessor {

    private static final Set<UnicodeBlock> WIDE =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** Marks that both kinds of scripts use: they go with what stands on the other side. */
    private static final String SHARED = "“”‘’—…";

    @Override
    public Node process(Node node) {
        node.accept(this);
        return node;
    }

    @Override
    public void visit(SoftLineBreak line) {
        if (line.getPrevious() instanceof Text before
                && line.getNext() instanceof Text after
                && joins(before.getLiteral(), after.getLiteral())) {
            line.unlink();
        }
    }

    private static boolean joins(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        return isWide(last) ? isWide(first) || isShared(first) : isShared(last) && isWide(first);
    }

    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter) || WIDE.contains(UnicodeBlock.of(letter));
    }

    private static boolean isShared(int letter) {
        return SHARED.indexOf(letter) >= 0;
    }
}
