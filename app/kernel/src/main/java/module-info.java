/** The host without a face: finds, admits, starts and stops plugins; runs commands, tasks and imports. No Swing, no SQL. */
module org.portolan.kernel {
    requires transitive org.portolan.api;
    requires transitive org.portolan.store;
    requires org.portolan.intake;
    requires org.slf4j;

    exports org.portolan.kernel;

    uses org.portolan.api.command.Command;
    uses org.portolan.api.intake.FileFormat;
    uses org.portolan.api.view.View;

    provides org.portolan.api.command.Command with
            org.portolan.kernel.command.ImportCommand,
            org.portolan.kernel.command.ImportsCommand,
            org.portolan.kernel.command.ImportShowCommand,
            org.portolan.kernel.command.UndoCommand,
            org.portolan.kernel.command.PluginsCommand,
            org.portolan.kernel.command.CommandsCommand,
            org.portolan.kernel.command.BackupCommand,
            org.portolan.kernel.command.RestoreCommand,
            org.portolan.kernel.command.SnapshotsCommand,
            org.portolan.kernel.command.SamplesCommand;
}
