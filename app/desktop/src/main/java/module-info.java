/** The window: frame, rail, docked tabs, forms, reports, imports, tasks, messages, plugins, settings. */
module org.portolan.desktop {
    requires transitive org.portolan.kernel;
    requires org.portolan.render;
    requires com.formdev.flatlaf;
    requires com.formdev.flatlaf.fonts.inter;
    requires com.miglayout.swing;
    requires modern_docking.api;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.materialdesign2;

    exports org.portolan.desktop;

    uses org.kordamp.ikonli.IkonHandler;
}
