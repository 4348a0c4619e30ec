package org.portolan.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.accessibility.Accessible;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JViewport;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Theme;

@DisplayName("The window")
class WindowTest {

    private static final List<String> SCREENS =
            List.of("imports", "plugins", "settings", "messages", "command:host.plugins", "command:host.import");

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private OpenWindow open;

    @BeforeEach
    void openWorkspace() throws Exception {
        open = OpenWindow.on(folder.resolve("EU launch"), folder.resolve("config"));
        open.until("the workspace is open", () -> says("Nothing is open"));
    }

    @AfterEach
    void close() throws Exception {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void every_part_that_takes_the_keyboard_says_its_name() throws Exception {
        List<String> nameless = new ArrayList<>();
        for (String screen : SCREENS) {
            show(screen);
            open.showing().stream()
                    .filter(WindowTest::isUsable)
                    .filter(component -> nameOf(component).isBlank())
                    .forEach(component ->
                            nameless.add(screen + ": " + component.getClass().getName()));
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void no_text_is_missing_in_either_language() throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            OpenWindow.ask(() -> {
                open.window().language(locale);
                return true;
            });
            for (String screen : SCREENS) {
                show(screen);
                assertEquals(
                        List.of(), texts().filter(text -> text.contains("‹")).toList());
            }
        }
    }

    @Test
    void the_language_changes_without_a_restart() throws Exception {
        show("settings");
        OpenWindow.ask(() -> {
            open.window().language(Locale.SIMPLIFIED_CHINESE);
            return true;
        });
        assertTrue(says("显示大小"));
        assertTrue(says("简体中文"));
    }

    @Test
    void the_theme_changes_without_a_restart() throws Exception {
        show("settings");
        OpenWindow.ask(() -> {
            open.window().look(Theme.DARK, 1);
            return true;
        });
        assertEquals("#26292e", hex());
        OpenWindow.ask(() -> {
            open.window().look(Theme.LIGHT, 1);
            return true;
        });
        assertEquals("#ffffff", hex());
    }

    @Test
    void the_tab_in_front_stays_there_when_the_theme_or_the_language_changes() throws Exception {
        show("plugins");
        show("settings");
        show("imports");
        show("settings");
        OpenWindow.ask(() -> {
            open.window().look(Theme.DARK, 1);
            return true;
        });
        assertTrue(says("Theme"));
        OpenWindow.ask(() -> {
            open.window().language(Locale.SIMPLIFIED_CHINESE);
            return true;
        });
        assertTrue(says("显示大小"));
    }

    @Test
    void tabs_are_back_when_the_workspace_is_opened_again() throws Exception {
        show("plugins");
        show("imports");
        OpenWindow.ask(() -> {
            open.window().workspace(folder.resolve("EU launch"), false);
            return true;
        });
        open.until("the tabs are back", () -> tabs().equals(List.of("Plugins", "Imports")));
    }

    @Test
    void a_file_that_nobody_knows_is_shown_with_its_rows_and_the_reason() throws Exception {
        Path file = Files.writeString(folder.resolve("运价.csv"), "国家,运费\nDE,12.5\n");
        OpenWindow.ask(() -> {
            Dropping.drop((JComponent) ((JFrame) open.window().window()).getContentPane(), file);
            return true;
        });
        open.until(
                "the reason is there",
                () -> texts().anyMatch(text ->
                        text.contains("运价.csv was not imported") || text.contains("no running plugin")));
    }

    @Test
    void a_folder_that_cannot_be_a_workspace_leads_back_to_the_choice() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "not a folder");
        OpenWindow.ask(() -> {
            open.window().workspace(file, false);
            return true;
        });
        open.until("the choice is there", () -> says("Welcome to Portolan"));
    }

    private void show(String screen) throws Exception {
        OpenWindow.ask(() -> {
            open.window().open(screen);
            return true;
        });
    }

    private List<String> tabs() throws Exception {
        List<String> titles = new ArrayList<>();
        OpenWindow.all(open.window().window())
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .forEach(pane -> {
                    for (int i = 0; i < pane.getTabCount(); i++) {
                        titles.add(pane.getTitleAt(i));
                    }
                });
        return titles;
    }

    private boolean says(String words) {
        return texts().anyMatch(words::equals);
    }

    private Stream<String> texts() {
        return OpenWindow.all(open.window().window()).flatMap(component -> {
            if (component instanceof JLabel label) {
                return Stream.of(String.valueOf(label.getText()));
            }
            if (component instanceof AbstractButton button) {
                return Stream.of(String.valueOf(button.getText()));
            }
            return Stream.empty();
        });
    }

    private static String hex() throws Exception {
        return OpenWindow.ask(() -> String.format("#%06x", Shade.PANEL.color().getRGB() & 0xffffff));
    }

    /** What a person can move the keyboard to; panels and the like only hold such parts. */
    private static boolean isUsable(Component component) {
        boolean holds = component instanceof JPanel
                || component instanceof JLabel
                || component instanceof JScrollPane
                || component instanceof JViewport
                || component instanceof JSplitPane
                || component instanceof JRootPane
                || component instanceof JLayeredPane
                || component instanceof Window
                || component instanceof CellRendererPane
                || component.getClass().getName().startsWith("com.formdev.flatlaf.ui");
        boolean used = component instanceof JTextComponent
                || component instanceof JList<?>
                || component instanceof AbstractButton
                || component.isFocusable();
        return used && !holds && !(component instanceof JScrollBar);
    }

    private static String nameOf(Component component) {
        if (component instanceof Accessible accessible && accessible.getAccessibleContext() != null) {
            String name = accessible.getAccessibleContext().getAccessibleName();
            return name == null ? "" : name;
        }
        return "";
    }
}
