import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Graphics;
import java.awt.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.portolan.desktop.Desktop;

/**
 * Starts a window and prints the milliseconds since {@code bench.begin}, which the shell took before it started Java:
 * {@code bare} is one frame under FlatLaf; {@code portolan} is the window on a workspace, with a second number for the
 * moment when all plugins run and their part of the window is there.
 */
public final class FirstPaint {

    private static final long BEGIN = Long.getLong("bench.begin") / 1_000_000;

    private FirstPaint() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("bare")) {
            SwingUtilities.invokeLater(FirstPaint::bare);
        } else {
            Path folder = Path.of(arguments[1]);
            Files.createDirectories(folder);
            Desktop.open(
                    new Desktop.Start(
                            Optional.of(folder.resolve("workspace")),
                            List.of(Path.of(arguments[2])),
                            false,
                            Optional.of(Locale.ENGLISH),
                            Clock.systemUTC()),
                    FirstPaint::painted,
                    () -> {});
        }
    }

    private static void bare() {
        FlatLightLaf.setup();
        JFrame frame = new JFrame("Bare");
        frame.add(new JLabel("One label") {
            @Override
            public void paint(Graphics graphics) {
                super.paint(graphics);
                // It is on the screen when this event is over.
                EventQueue.invokeLater(() -> {
                    Toolkit.getDefaultToolkit().sync();
                    end(since(), since());
                });
            }
        });
        frame.setSize(1200, 800);
        frame.setVisible(true);
    }

    private static long since() {
        return System.currentTimeMillis() - BEGIN;
    }

    private static void painted() {
        long first = since();
        Timer look = new Timer(5, event -> {
            for (Frame frame : Frame.getFrames()) {
                if (shows(frame, "org.portolan.desktop.frame.Rail")) {
                    end(first, since());
                }
            }
        });
        look.start();
    }

    private static boolean shows(Component component, String type) {
        if (component.getClass().getName().equals(type)) {
            return component.isShowing();
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                if (shows(child, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Ends in the ordinary way, because an archive of classes is written on the way out. */
    private static void end(long first, long ready) {
        System.out.println(first + " " + ready);
        System.out.flush();
        new Thread(() -> System.exit(0)).start();
    }
}
