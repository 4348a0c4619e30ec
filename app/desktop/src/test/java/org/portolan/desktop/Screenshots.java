package org.portolan.desktop;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.MultiResolutionImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;

/**
 * Opens the real window in a throw-away workspace and takes pictures of it, for people to look at. Needs a display.
 *
 * <p>Arguments: the folder for the pictures, the folder with plugins, a theme (light, dark), a language tag, and files to
 * import.
 */
public final class Screenshots {

    private final Path folder;
    private final String suffix;
    private final Robot robot;

    private Screenshots(Path folder, String suffix) throws AWTException {
        this.folder = folder;
        this.suffix = suffix;
        robot = new Robot();
    }

    public static void main(String[] arguments) throws Exception {
        Path pictures = Files.createDirectories(Path.of(arguments[0]));
        Path config = Files.createTempDirectory("portolan-config");
        System.setProperty("portolan.config", config.toString());
        Files.writeString(config.resolve("choices.properties"), "theme=" + arguments[2] + "\n");
        Path workspace = Files.createTempDirectory("portolan").resolve("EU launch 2027");
        Screenshots shots = new Screenshots(pictures, arguments[2] + "-" + arguments[3]);
        CountDownLatch painted = new CountDownLatch(1);
        Desktop.open(
                new Desktop.Start(
                        Optional.empty(),
                        List.of(Path.of(arguments[1])),
                        false,
                        Optional.of(Locale.forLanguageTag(arguments[3])),
                        Clock.systemUTC()),
                painted::countDown,
                () -> {});
        if (!painted.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the window did not come up within 30 s");
        }
        shots.settle();
        shots.take("1-welcome");
        shots.type(workspace);
        shots.until(() -> find(
                        AbstractButton.class,
                        button -> button.isShowing()
                                && button.getText() != null
                                && (button.getText().contains("essage")
                                        || button.getText().contains("消息")
                                        || button.getText().contains("提示")))
                .isPresent());
        shots.settle();
        shots.robot.delay(4000);
        shots.settle();
        shots.take("2-first");
        shots.desk();
        shots.press(KeyEvent.VK_CONTROL, KeyEvent.VK_M);
        shots.settle();
        shots.take("2-messages");
        for (int i = 4; i < arguments.length; i++) {
            shots.importFile(Path.of(arguments[i]), i - 3);
        }
        shots.walk();
        System.exit(0);
    }

    private void type(Path workspace) throws Exception {
        EventQueue.invokeAndWait(() -> {
            find(JTextField.class, field -> field.isShowing() && field.getText().contains("Portolan"))
                    .ifPresent(field -> field.setText(workspace.toString()));
            find(
                            AbstractButton.class,
                            button -> button.isShowing()
                                    && List.of("Open workspace", "打开工作区").contains(button.getText()))
                    .ifPresent(AbstractButton::doClick);
        });
    }

    private void importFile(Path file, int number) throws Exception {
        EventQueue.invokeAndWait(() -> Dropping.drop((JComponent) frame().getContentPane(), file));
        settle();
        robot.delay(1200);
        take("3-import-" + number);
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        click(List.of("Import", "导入"));
        settle();
        robot.delay(2000);
        take("4-imported-" + number);
    }

    private void walk() throws Exception {
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_I);
        settle();
        take("5-imports");
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_COMMA);
        settle();
        take("6-settings");
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        robot.delay(300);
        for (char key : "quote".toCharArray()) {
            press(KeyEvent.getExtendedKeyCodeForChar(key));
        }
        settle();
        take("7-palette");
        press(KeyEvent.VK_ENTER);
        settle();
        robot.delay(800);
        take("8-opened");
        quote();
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        robot.delay(300);
        for (char key : "plugins".toCharArray()) {
            press(KeyEvent.getExtendedKeyCodeForChar(key));
        }
        press(KeyEvent.VK_ENTER);
        settle();
        take("9-plugins");
    }

    /** Fill the quote desk as a person would, and choose the first service. */
    private void desk() throws Exception {
        EventQueue.invokeAndWait(() -> {
            fill("CN", "CN");
            fill("DE", "DE");
            fill("0.35", "0.35kg");
            fill("20x15", "20x15x8cm");
            fill("25EUR", "25EUR");
        });
        settle();
        robot.delay(2500);
        settle();
        EventQueue.invokeAndWait(() ->
                find(JTable.class, Component::isShowing).ifPresent(table -> table.changeSelection(0, 0, false, false)));
        settle();
        EventQueue.invokeAndWait(() -> all(frame())
                .filter(JScrollPane.class::isInstance)
                .map(JScrollPane.class::cast)
                .forEach(pane -> pane.getVerticalScrollBar().setValue(0)));
        settle();
        take("2-quote-desk");
    }

    private void fill(String hint, String value) {
        find(
                        JTextField.class,
                        field -> field.isShowing()
                                && String.valueOf(field.getClientProperty("JTextField.placeholderText"))
                                        .contains(hint))
                .ifPresent(field -> field.setText(value));
    }

    /** Fill the form that is open, run it, and open what the first number was made of. */
    private void quote() throws Exception {
        EventQueue.invokeAndWait(() -> {
            find(JComboBox.class, Component::isShowing).ifPresent(box -> choose(box, "DE "));
            find(JTextField.class, field -> field.isShowing() && isEmptyForm(field))
                    .ifPresent(field -> field.setText("0.35kg"));
        });
        click(List.of("Run", "执行"));
        settle();
        robot.delay(2500);
        settle();
        take("8-result");
        EventQueue.invokeAndWait(() -> find(JTable.class, Component::isShowing).ifPresent(table -> {
            table.changeSelection(0, 0, false, false);
            table.getActionMap().get("ENTER").actionPerformed(null);
        }));
        settle();
        take("8-trace");
    }

    private static boolean isEmptyForm(JTextField field) {
        return String.valueOf(field.getClientProperty("JTextField.placeholderText"))
                .startsWith("0.35");
    }

    private static void choose(JComboBox<?> box, String start) {
        for (int i = 0; i < box.getItemCount(); i++) {
            if (String.valueOf(box.getItemAt(i)).contains("name=" + start)) {
                box.setSelectedIndex(i);
            }
        }
    }

    private void click(List<String> names) throws Exception {
        EventQueue.invokeAndWait(() -> find(
                        AbstractButton.class, button -> button.isShowing() && names.contains(button.getText()))
                .filter(AbstractButton::isEnabled)
                .ifPresent(AbstractButton::doClick));
    }

    private void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        robot.waitForIdle();
    }

    private void settle() throws Exception {
        for (int i = 0; i < 6; i++) {
            robot.delay(150);
            EventQueue.invokeAndWait(() -> {});
        }
    }

    private void until(BooleanSupplier condition) throws Exception {
        boolean[] met = new boolean[1];
        for (int i = 0; i < 300 && !met[0]; i++) {
            robot.delay(100);
            EventQueue.invokeAndWait(() -> met[0] = condition.getAsBoolean());
        }
    }

    private void take(String name) throws IOException {
        Rectangle bounds = frame().getBounds();
        MultiResolutionImage shot = robot.createMultiResolutionScreenCapture(bounds);
        List<Image> variants = shot.getResolutionVariants();
        ImageIO.write(
                (BufferedImage) variants.get(variants.size() - 1),
                "png",
                folder.resolve(name + "-" + suffix + ".png").toFile());
    }

    private static JFrame frame() {
        return Stream.of(Frame.getFrames())
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .filter(Component::isShowing)
                .findFirst()
                .orElseThrow();
    }

    private static <C extends Component> Optional<C> find(Class<C> type, Predicate<C> wanted) {
        return all(frame())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst();
    }

    private static Stream<Component> all(Component root) {
        return root instanceof Container container
                ? Stream.concat(
                        Stream.of(root), Stream.of(container.getComponents()).flatMap(Screenshots::all))
                : Stream.of(root);
    }
}
