/** Market research: an operator's own downloads come in; what to sell where, how sure that is, and why, goes out. */
module org.portolan.research {
    requires org.portolan.api;
    requires com.miglayout.swing;

    /** What a unit earns, and which candidate to take. */
    provides org.portolan.api.command.Command with
            org.portolan.research.command.score.FeasibilityCommand,
            org.portolan.research.command.score.ScoreCommand;
}
