package org.portolan.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.desktop.person.Choices;
import org.portolan.desktop.theme.Theme;

class FirstPictureTest {

    @TempDir
    private Path folder;

    @Test
    void the_window_goes_on_once_however_often_the_picture_is_painted() throws Exception {
        Assumptions.assumeFalse(
                GraphicsEnvironment.isHeadless(), "there is no screen: set DISPLAY, as under Xvfb, to test the window");
        Theme.prepare();
        List<JFrame> shown = new ArrayList<>();
        AtomicInteger times = new AtomicInteger();
        CountDownLatch gone = new CountDownLatch(1);
        SwingUtilities.invokeAndWait(() -> {
            Theme.LIGHT.apply(false, 1);
            FirstPicture first = new FirstPicture(Choices.in(folder), "Starting");
            shown.add(first.frame());
            first.show(() -> {
                times.incrementAndGet();
                gone.countDown();
            });
        });
        assertTrue(gone.await(30, TimeUnit.SECONDS));
        SwingUtilities.invokeAndWait(() -> {
            JRootPane root = shown.get(0).getRootPane();
            root.paintImmediately(0, 0, root.getWidth(), root.getHeight());
        });
        SwingUtilities.invokeAndWait(shown.get(0)::dispose);
        assertEquals(1, times.get());
    }
}
