/** Boots a real workbench without a screen, for the tests of plugins. */
module org.portolan.testkit {
    requires transitive org.portolan.kernel;

    exports org.portolan.testkit;
    exports org.portolan.testkit.store;
    exports org.portolan.testkit.view;
    exports org.portolan.testkit.worked;
}
