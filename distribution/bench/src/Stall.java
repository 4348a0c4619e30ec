import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.Timer;
import javax.swing.TransferHandler;
import org.portolan.desktop.Desktop;

/**
 * Drops a large file on the window, imports it there, and prints the longest time in milliseconds that the event thread
 * kept a heartbeat waiting meanwhile, whatever the reason: an event that took long, a collection of garbage, or other work
 * on the processors. The heartbeat begins with the press of the button and ends when the outcome is shown.
 */
public final class Stall {

    private static final AtomicLong LONGEST = new AtomicLong();
    private static volatile boolean measuring;

    private Stall() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        Desktop.open(
                new Desktop.Start(
                        Optional.of(Path.of(arguments[0])),
                        List.of(Path.of(arguments[2]), Path.of(arguments[3])),
                        false,
                        Optional.of(Locale.ENGLISH),
                        Clock.systemUTC()),
                () -> drop(file),
                () -> {});
        heartbeat();
    }

    private static void heartbeat() throws Exception {
        while (true) {
            long asked = System.nanoTime();
            EventQueue.invokeAndWait(() -> {});
            if (measuring) {
                LONGEST.accumulateAndGet(System.nanoTime() - asked, Math::max);
            }
            Thread.sleep(1);
        }
    }

    /** Try until the workspace is open; then press the button that imports, and wait for the one that undoes. */
    private static void drop(Path file) {
        int[] step = {0};
        new Timer(50, event -> {
                    for (Frame frame : Frame.getFrames()) {
                        if (frame instanceof JFrame window && window.isShowing()) {
                            step[0] = step(step[0], window, file);
                        }
                    }
                })
                .start();
    }

    private static int step(int step, JFrame window, Path file) {
        switch (step) {
            case 0 -> {
                JComponent content = (JComponent) window.getContentPane();
                content.getTransferHandler().importData(new TransferHandler.TransferSupport(content, files(file)));
                return button(window, "Import") ? 1 : 0;
            }
            case 1 -> {
                measuring = true;
                return press(window, "Import") ? 2 : 1;
            }
            default -> {
                if (button(window, "Undo")) {
                    System.out.printf("%.1f%n", LONGEST.get() / 1e6);
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                }
                return 2;
            }
        }
    }

    private static boolean button(Container container, String words) {
        return find(container, words).isPresent();
    }

    private static boolean press(Container container, String words) {
        Optional<AbstractButton> found = find(container, words);
        // Without the moment for which it would stay pressed, asleep on this very thread.
        found.ifPresent(button -> button.doClick(0));
        return found.isPresent();
    }

    private static Optional<AbstractButton> find(Container container, String words) {
        for (Component child : container.getComponents()) {
            if (child instanceof AbstractButton button
                    && words.equals(button.getText())
                    && button.isEnabled()
                    && button.isShowing()) {
                return Optional.of(button);
            }
            if (child instanceof Container inner) {
                Optional<AbstractButton> found = find(inner, words);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Transferable files(Path file) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public List<File> getTransferData(DataFlavor flavor) {
                return List.of(file.toFile());
            }
        };
    }
}
