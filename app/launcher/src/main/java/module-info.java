/** The way in: main(), the command line, wiring. */
module org.portolan.launcher {
    requires org.portolan.desktop;
    requires org.portolan.kernel;
    requires org.portolan.render;
    requires java.logging;
    requires com.fasterxml.jackson.core;
}
