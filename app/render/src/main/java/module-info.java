/** Reports as files: text, JSON, CSV, XLSX, PDF and one self-contained HTML page; charts for these and for the window. */
module org.portolan.render {
    requires transitive org.portolan.api;
    requires transitive org.jfree.jfreechart;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.github.librepdf.openpdf;
    requires org.dhatim.fastexcel;
    requires de.siegmar.fastcsv;

    exports org.portolan.render;
    /** Letters for paper, for plugins that print what no report is. */
    exports org.portolan.render.paper;
}
