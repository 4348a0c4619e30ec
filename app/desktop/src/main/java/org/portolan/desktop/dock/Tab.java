package org.portolan.desktop.dock;

import com.formdev.flatlaf.FlatClientProperties;
import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.DockableTabPreference;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.portolan.api.text.Text;
import org.portolan.desktop.theme.Symbol;

/** A screen as the docking library wants it: a component with a title that can be dragged and closed. */
final class Tab extends JPanel implements Dockable {

    private final transient Screen screen;
    private final transient Function<Text, String> words;
    private final transient Runnable onClose;

    Tab(Screen screen, Function<Text, String> words, Runnable onClose) {
        super(new BorderLayout());
        this.screen = screen;
        this.words = words;
        this.onClose = onClose;
        putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSABLE, true);
        reopen();
    }

    Screen screen() {
        return screen;
    }

    void reopen() {
        removeAll();
        add(screen.open());
        getAccessibleContext().setAccessibleName(getTabText());
        tidy();
        revalidate();
        repaint();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        tidy();
    }

    /** A change of theme makes what is around the tabs anew, some of it after this. */
    @Override
    public void updateUI() {
        super.updateUI();
        SwingUtilities.invokeLater(this::tidy);
    }

    /** Take off what the library puts around tabs: a menu that nobody can name, and a second frame. */
    private void tidy() {
        if (SwingUtilities.getAncestorOfClass(JTabbedPane.class, this) instanceof JTabbedPane pane) {
            pane.putClientProperty(FlatClientProperties.TABBED_PANE_TRAILING_COMPONENT, null);
            pane.setOpaque(true);
            pane.getAccessibleContext().setAccessibleName(words.apply(Text.of("desktop.dock.tabs")));
            // A change of theme gives the strip that tabs scroll in the colours of any other viewport and panel.
            for (Component part : pane.getComponents()) {
                if (part instanceof JViewport strip) {
                    strip.setBackground(pane.getBackground());
                    strip.getView().setBackground(pane.getBackground());
                }
            }
            if (pane.getParent() instanceof JComponent group) {
                group.setBorder(BorderFactory.createEmptyBorder());
            }
        }
    }

    @Override
    public String getPersistentID() {
        return screen.id();
    }

    @Override
    public String getTabText() {
        return words.apply(screen.title());
    }

    @Override
    public Icon getIcon() {
        return Symbol.of(screen.symbol());
    }

    @Override
    public boolean isFloatingAllowed() {
        return false;
    }

    @Override
    public boolean isClosable() {
        return true;
    }

    /** The window closes it, so that the screen is told. */
    @Override
    public boolean requestClose() {
        onClose.run();
        return false;
    }

    @Override
    public boolean isWrappableInScrollpane() {
        return false;
    }

    @Override
    public DockableTabPreference getTabPreference() {
        return DockableTabPreference.TOP;
    }
}
