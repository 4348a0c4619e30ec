/** The shared reader of tables: CSV, TSV and XLSX become rows, whatever their encoding, delimiter, header and locale. */
module org.portolan.intake {
    requires transitive org.portolan.api;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel.reader;

    exports org.portolan.intake;
}
