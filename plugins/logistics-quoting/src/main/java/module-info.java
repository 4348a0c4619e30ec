/** Logistics quoting: carriers' rate sheets come in; what each service takes for a parcel goes out. */
module org.portolan.logistics {
    requires org.portolan.api;
    requires com.miglayout.swing;
}
