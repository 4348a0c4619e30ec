/**
 * The contract between Portolan and its plugins. Everything a plugin author needs is exported here; nothing here acts
 * on its own.
 *
 * <p>A plugin is a named module. Its {@code module-info.java} is its table of contents: {@code provides Command with …},
 * {@code provides FileFormat with …}, {@code provides View with …}, {@code provides Service with …}.
 */
module org.portolan.api {
    requires transitive java.desktop;
    requires transitive java.sql;
    requires transitive org.jdbi.v3.core;
    requires transitive org.jspecify;
    requires transitive org.pf4j;

    /** The workbench a plugin is given. */
    exports org.portolan.api;
    /** What Portolan can do: a record in, a report out. */
    exports org.portolan.api.command;
    /** Files becoming rows, findings and one undoable batch. */
    exports org.portolan.api.intake;
    /** What a command answers with. */
    exports org.portolan.api.report;
    /** Small interfaces by which plugins help each other. */
    exports org.portolan.api.service;
    /** Transactions on the workspace. */
    exports org.portolan.api.store;
    /** Progress and cancellation. */
    exports org.portolan.api.task;
    /** Words for people, in their language. */
    exports org.portolan.api.text;
    /** The vocabulary of trade: money, weight, size, country. */
    exports org.portolan.api.trade;
    /** Interactive screens, where a form and a report are not enough. */
    exports org.portolan.api.view;
}
