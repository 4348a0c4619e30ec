package org.portolan.desktop.settings;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.person.Choices;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;

/** What this program is: its version, what it is made of, where the data is. */
final class About extends JPanel {

    About(Session session) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, fill]", ""));
        Words words = session.words();
        add(Parts.sentence(words.say("about.title"), "h3"), "wmin 60");
        add(Parts.sentence(words.say("about.version", version()), ""), "wmin 60");
        add(
                Parts.sentence(
                        words.say("about.java", System.getProperty("java.version"), System.getProperty("os.name")),
                        "secondary"),
                "wmin 60");
        add(
                Parts.sentence(
                        words.say(
                                "about.data",
                                session.host().workspace().folder().toString()),
                        "secondary"),
                "wmin 60");
        add(Parts.sentence(words.say("about.choices", Choices.folder().toString()), "secondary"), "wmin 60");
        add(Parts.sentence(words.say("about.libraries", libraries()), "secondary"), "wmin 60");
        add(Parts.sentence(words.say("about.privacy"), "secondary"), "wmin 60");
    }

    private static String version() {
        return Optional.ofNullable(About.class.getModule().getDescriptor())
                .flatMap(descriptor -> descriptor.version())
                .map(Object::toString)
                .orElse("0.1.0");
    }

    /** The modules that are neither Java’s nor our own. */
    private static String libraries() {
        return ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name ->
                        !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("org.portolan"))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
