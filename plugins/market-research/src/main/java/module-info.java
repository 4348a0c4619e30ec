/** Market research: an operator's own downloads come in; what to sell where, how sure that is, and why, goes out. */
module org.portolan.research {
    requires org.portolan.api;
    requires com.miglayout.swing;
}
