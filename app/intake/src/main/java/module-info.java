/** The shared reader of tables: CSV, TSV and XLSX become rows, whatever their encoding, delimiter, header and locale. */
module org.portolan.intake {
    requires transitive org.portolan.api;
    requires de.siegmar.fastcsv;
    /** Older encodings of Chinese, Japanese and Korean: a runtime that is linked for this module has them. */
    requires jdk.charsets;
    /** Names of months in the languages of marketplaces. */
    requires jdk.localedata;
    /** Joined cells, which the reader of workbooks leaves out. */
    requires java.xml;
    requires org.dhatim.fastexcel.reader;

    exports org.portolan.intake;
}
