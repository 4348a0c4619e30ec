/** The window: frame, rail, docked tabs, forms, reports, imports, tasks, messages, plugins, settings. */
module org.portolan.desktop {
    requires transitive org.portolan.kernel;
    requires org.portolan.render;
    requires com.formdev.flatlaf;
    requires com.miglayout.swing;

    exports org.portolan.desktop;
}
