package org.portolan.launcher;

import java.net.URLConnection;
import java.util.List;

/** The way in. */
public final class Main {

    private Main() {}

    /** Open the window where no command is named, else run the command and end with its exit code. */
    public static void main(String[] arguments) {
        // A plugin's JAR stays open for ever where connections to it are kept.
        URLConnection.setDefaultUseCaches("jar", false);
        Console console = Console.ofProcess();
        Interruption interruption = new Interruption();
        Run run = new Run(console, interruption, System.getenv());
        if (run.opensWindow(List.of(arguments))) {
            return;
        }
        interruption.listen();
        ExitCode code = run.run(List.of(arguments));
        console.flush();
        interruption.over();
        System.exit(code.number());
    }
}
