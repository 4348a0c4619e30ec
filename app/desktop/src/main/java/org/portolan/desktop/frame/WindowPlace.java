package org.portolan.desktop.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.portolan.desktop.person.Choices;

/** Where the window stood last, kept from start to start. */
final class WindowPlace {

    private static final String KEY = "window";

    private final JFrame frame;
    private final Choices choices;

    WindowPlace(JFrame frame, Choices choices) {
        this.frame = frame;
        this.choices = choices;
    }

    /** Stand where it stood, if that is still on a screen; else in the middle. */
    void restore() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setMinimumSize(within(screen, 720, 480));
        frame.setSize(within(screen, 1280, 800));
        frame.setLocationRelativeTo(null);
        last().filter(bounds -> bounds.intersects(screen))
                .ifPresent(at -> frame.setBounds(
                        at.x, at.y, Math.min(at.width, screen.width), Math.min(at.height, screen.height)));
        if (choices.get(KEY + ".whole").isPresent()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** However large everything is drawn, the window fits the screen. */
    private static Dimension within(Rectangle screen, int width, int height) {
        return new Dimension(
                Math.min(UIScale.scale(width), screen.width), Math.min(UIScale.scale(height), screen.height));
    }

    void onClose(Runnable close) {
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                remember();
                close.run();
            }
        });
    }

    private void remember() {
        boolean whole = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        choices.put(KEY + ".whole", whole ? "yes" : "");
        if (!whole) {
            Rectangle at = frame.getBounds();
            choices.put(KEY, at.x + " " + at.y + " " + at.width + " " + at.height);
        }
    }

    private Optional<Rectangle> last() {
        return choices.get(KEY).flatMap(text -> {
            try {
                int[] at = Arrays.stream(text.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                return at.length == 4 && at[2] > 100 && at[3] > 100
                        ? Optional.of(new Rectangle(at[0], at[1], at[2], at[3]))
                        : Optional.empty();
            } catch (NumberFormatException strange) {
                return Optional.empty();
            }
        });
    }
}
