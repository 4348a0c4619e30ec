package org.portolan.desktop.frame;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.report.Card;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;

/** The field in the header that reaches everything: type, choose with the arrow keys, run with Enter, leave with Escape. */
final class CommandPalette extends JTextField {

    private static final int AT_MOST = 60;
    private static final String RECENT = "palette.recent";

    private final transient Shell shell;
    private final transient Supplier<List<PaletteEntry>> entries;
    private final DefaultListModel<PaletteEntry> found = new DefaultListModel<>();
    private final JList<PaletteEntry> list = new JList<>(found);
    private final Card popup = new Card(Shade.PANEL, new MigLayout("insets 4, fill", "[grow, fill]", "[grow, fill]"));
    private transient Optional<Component> before = Optional.empty();

    CommandPalette(Shell shell, Supplier<List<PaletteEntry>> entries) {
        super(36);
        this.shell = shell;
        this.entries = entries;
        Parts.styled(this, "search");
        putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Symbol.of("magnify", Shade.DIM));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        popup.add(scroll);
        Parts.styled(list, "found");
        list.setCellRenderer(new PaletteRenderer());
        list.setFocusable(false);
        listen();
        reword();
    }

    /** Say everything again in the language of now. */
    void reword() {
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, shell.words().say("palette.prompt"));
        putClientProperty(
                FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT,
                badge(shell.words().say("palette.keys")));
        Parts.named(this, shell.words().say("palette.name"));
        Parts.named(list, shell.words().say("palette.found"));
    }

    private static JPanel badge(String keys) {
        JLabel badge = Parts.label(keys);
        badge.putClientProperty(
                FlatClientProperties.STYLE, "font: -1; foreground: $Portolan.dim; border: 1,6,1,6,$Portolan.line,1,6");
        JPanel held = Parts.panel("insets 3 0 3 4, fill", "", "");
        held.setOpaque(false);
        held.add(badge, "growy");
        return held;
    }

    /** Come from anywhere, by the shortcut. */
    void summon() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner != this) {
            before = Optional.ofNullable(owner);
        }
        requestFocusInWindow();
        selectAll();
        search();
    }

    private void listen() {
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                search();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                search();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                search();
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                hidePopup();
            }
        });
        MouseAdapter click = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                search();
            }
        };
        addMouseListener(click);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                list.setSelectedIndex(list.locationToIndex(event.getPoint()));
                run();
            }
        });
        Parts.onKey(this, "DOWN", () -> move(1));
        Parts.onKey(this, "UP", () -> move(-1));
        Parts.onKey(this, "PAGE_DOWN", () -> move(8));
        Parts.onKey(this, "PAGE_UP", () -> move(-8));
        Parts.onKey(this, "ENTER", this::run);
        Parts.onKey(this, "ESCAPE", this::leave);
    }

    private void search() {
        if (!isFocusOwner() && !popup.isShowing() && getText().isEmpty() && before.isEmpty()) {
            return;
        }
        List<String> recent = recent();
        record Hit(PaletteEntry entry, int score) {}
        List<PaletteEntry> hits = entries.get().stream()
                .flatMap(entry -> entry.score(getText()).stream()
                        .mapToObj(score -> new Hit(
                                entry,
                                score
                                        + (recent.contains(entry.id())
                                                ? 8 - Math.min(recent.indexOf(entry.id()), 7)
                                                : 0))))
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .limit(AT_MOST)
                .map(Hit::entry)
                .toList();
        found.clear();
        found.addAll(hits);
        list.setSelectedIndex(0);
        showPopup();
    }

    private void showPopup() {
        if (getRootPane() == null) {
            return;
        }
        JLayeredPane layers = getRootPane().getLayeredPane();
        Point place = SwingUtilities.convertPoint(this, 0, getHeight() + UIScale.scale(4), layers);
        int rows = Math.max(1, Math.min(found.size(), 12));
        list.setFixedCellHeight(UIScale.scale(32));
        popup.setBounds(place.x, place.y, getWidth(), rows * UIScale.scale(32) + UIScale.scale(12));
        popup.setVisible(true);
        if (popup.getParent() != layers) {
            layers.add(popup, JLayeredPane.POPUP_LAYER);
        }
        popup.revalidate();
        layers.repaint();
    }

    private void hidePopup() {
        popup.setVisible(false);
    }

    private void move(int by) {
        if (!popup.isVisible()) {
            search();
        } else if (!found.isEmpty()) {
            int next = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + by));
            list.setSelectedIndex(next);
            list.ensureIndexIsVisible(next);
        }
    }

    private void run() {
        Optional<PaletteEntry> entry = Optional.ofNullable(list.getSelectedValue());
        setText("");
        hidePopup();
        leave();
        entry.ifPresent(chosen -> {
            remember(chosen.id());
            chosen.action().run();
        });
    }

    private void leave() {
        setText("");
        hidePopup();
        before.filter(Component::isShowing).ifPresentOrElse(Component::requestFocusInWindow, this::transferFocus);
        before = Optional.empty();
    }

    private List<String> recent() {
        return shell.choices().get(RECENT).map(text -> List.of(text.split(" "))).orElse(List.of());
    }

    private void remember(String id) {
        List<String> others =
                recent().stream().filter(other -> !other.equals(id)).limit(7).toList();
        shell.choices().put(RECENT, (id + " " + String.join(" ", others)).strip());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (popup != null && popup.getParent() == null) {
            SwingUtilities.updateComponentTreeUI(popup);
        }
    }
}
