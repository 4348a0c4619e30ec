/** The workspace: one folder, one SQLite database, its migrations, batches and snapshots. */
module org.portolan.store {
    requires transitive org.portolan.api;
    requires io.leangen.geantyref;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;

    exports org.portolan.store;
}
