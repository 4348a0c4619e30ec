package org.portolan.courses.view.author;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.author.Snippet;

/** What can be put into a lesson. */
final class InsertMenu {

    private static final Set<Snippet> LAST_OF_THEIR_KIND =
            EnumSet.of(Snippet.STEP, Snippet.DO, Snippet.ANSWER, Snippet.CARDS);

    private InsertMenu() {}

    /** @param language in which the lesson is written: what is put in is in it */
    static JPopupMenu of(Desk desk, Locale language, Consumer<String> block, Runnable command) {
        JPopupMenu menu = new JPopupMenu();
        for (Snippet snippet : Snippet.values()) {
            JMenuItem item = new JMenuItem(desk.say(Text.of(snippet.key())));
            item.addActionListener(event -> block.accept(
                    desk.bench().texts().find(snippet.key() + ".text", language).orElse("")));
            menu.add(item);
            if (LAST_OF_THEIR_KIND.contains(snippet)) {
                menu.addSeparator();
            }
        }
        menu.addSeparator();
        JMenuItem item = new JMenuItem(desk.say(Text.of("courses.author.insert.command")));
        item.addActionListener(event -> command.run());
        menu.add(item);
        return menu;
    }
}
