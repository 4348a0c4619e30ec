/** A plugin for measuring: takes in tables of eight columns and does nothing with them. */
module org.portolan.bench {
    requires org.portolan.api;

    provides org.portolan.api.intake.FileFormat with
            org.portolan.bench.Readings;
}
