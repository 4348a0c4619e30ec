package org.portolan.desktop.frame;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.SystemInfo;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Toolkit;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.portolan.desktop.person.Choices;
import org.portolan.desktop.theme.Emblem;
import org.portolan.desktop.words.Words;

/**
 * What a person sees at once: the frame where it stood last, the program's name, and the word that it is being opened.
 * Everything else is made after this was painted. Made and used on the event thread.
 */
public final class FirstPicture {

    private final JFrame frame = new JFrame("Portolan");
    private final WindowPlace place;
    private Optional<Runnable> next = Optional.empty();

    /** @param opening see {@link #sentence} */
    public FirstPicture(Choices choices, String opening) {
        if (SystemInfo.isLinux) {
            // Its bar and its own line around it come with the rest of the window, since both take long: see
            // Theme.bars.
            frame.setUndecorated(true);
            int line = UIScale.scale(1);
            frame.getRootPane()
                    .setBorder(BorderFactory.createMatteBorder(
                            line, line, line, line, UIManager.getColor("RootPane.inactiveBorderColor")));
        }
        frame.getRootPane().putClientProperty(FlatClientProperties.FULL_WINDOW_CONTENT, !SystemInfo.isMacOS);
        place = new WindowPlace(frame, choices);
        // Styles would be read for it alone.
        JPanel picture = new JPanel(new BorderLayout()) {
            @Override
            public void paint(Graphics graphics) {
                super.paint(graphics);
                // It is on the screen when this event is over.
                EventQueue.invokeLater(FirstPicture.this::goOn);
            }
        };
        picture.setBackground(UIManager.getColor("Portolan.ground"));
        JPanel top = new JPanel(new BorderLayout());
        top.setBackground(UIManager.getColor("Portolan.chrome"));
        top.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(4), UIScale.scale(16), UIScale.scale(4), UIScale.scale(8)));
        JLabel name = name();
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        name.setPreferredSize(UIScale.scale(new Dimension(200, 34)));
        top.add(name, BorderLayout.WEST);
        JLabel sentence = new JLabel(opening);
        sentence.setForeground(UIManager.getColor("Portolan.dim"));
        sentence.setHorizontalAlignment(JLabel.CENTER);
        picture.add(top, BorderLayout.NORTH);
        picture.add(sentence, BorderLayout.CENTER);
        frame.setContentPane(picture);
    }

    /** What it says. Any thread: it has no arguments, and is found sooner than said. */
    public static String sentence(Words words) {
        return words.find("desktop.opening").orElse("");
    }

    /** The program's name and sign, as the header has them. */
    static JLabel name() {
        JLabel name = new JLabel("Portolan");
        name.setIcon(new Emblem(18));
        name.setIconTextGap(8);
        return name;
    }

    /** Show it; when it was painted, or half a second later where nothing can be seen of it, go on with this. */
    public void show(Runnable then) {
        next = Optional.of(then);
        place.restore();
        frame.setVisible(true);
        Timer unseen = new Timer(500, passed -> goOn());
        unseen.setRepeats(false);
        unseen.start();
    }

    private void goOn() {
        Optional<Runnable> now = next;
        next = Optional.empty();
        now.ifPresent(then -> {
            Toolkit.getDefaultToolkit().sync();
            then.run();
        });
    }

    JFrame frame() {
        return frame;
    }

    WindowPlace place() {
        return place;
    }
}
