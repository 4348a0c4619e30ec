/** Market research: an operator's own downloads come in; what to sell where, how sure that is, and why, goes out. */
module org.portolan.research {
    requires org.portolan.api;
    requires com.miglayout.swing;
    /** JSON in listing dumps; the host brings it. */
    requires com.fasterxml.jackson.core;

    /** Demand over time, units from rank, where own products lose visitors, what buyers say, what a unit earns, which candidate to take, what speaks for and against; how a listing dump is read. */
    provides org.portolan.api.command.Command with
            org.portolan.research.command.listings.MapListingCommand,
            org.portolan.research.command.market.MarketCommand,
            org.portolan.research.command.market.MarketsCommand,
            org.portolan.research.command.terms.TermsCommand,
            org.portolan.research.command.traffic.FunnelCommand,
            org.portolan.research.command.score.FeasibilityCommand,
            org.portolan.research.command.score.ScoreCommand,
            org.portolan.research.command.voices.VoicesCommand,
            org.portolan.research.command.project.ProjectCommand,
            org.portolan.research.command.project.PinCommand,
            org.portolan.research.command.project.DecideCommand,
            org.portolan.research.command.project.ReportCommand,
            org.portolan.research.command.project.SightingCommand,
            org.portolan.research.command.demand.TrendsCommand,
            org.portolan.research.command.demand.ForecastCommand,
            org.portolan.research.command.demand.EstimateCommand;
    /** Downloads of products, search terms, niches, and the operator's own traffic; Google Trends. */
    provides org.portolan.api.intake.FileFormat with
            org.portolan.research.intake.products.Xray,
            org.portolan.research.intake.products.BlackBox,
            org.portolan.research.intake.products.KeepaExport,
            org.portolan.research.intake.products.OpportunityProducts,
            org.portolan.research.intake.products.SellerSpriteProducts,
            org.portolan.research.intake.products.ListingDump,
            org.portolan.research.intake.products.SellerList,
            org.portolan.research.intake.products.CategoryNames,
            org.portolan.research.intake.terms.Cerebro,
            org.portolan.research.intake.terms.OpportunityTerms,
            org.portolan.research.intake.terms.OpportunityNiches,
            org.portolan.research.intake.terms.SearchQueryPerformance,
            org.portolan.research.intake.terms.SellerSpriteTerms,
            org.portolan.research.intake.terms.TopSearchTerms,
            org.portolan.research.intake.traffic.BusinessReport,
            org.portolan.research.intake.traffic.BusinessReportByDate,
            org.portolan.research.intake.traffic.SearchCatalogPerformance,
            org.portolan.research.intake.voices.ReviewTable,
            org.portolan.research.intake.trends.GoogleTrends;
    /** Projects, demand, the market, what buyers say, candidates side by side: each number opened to its rows. */
    provides org.portolan.api.view.View with
            org.portolan.research.view.voices.VoicesDesk,
            org.portolan.research.view.demand.DemandDesk,
            org.portolan.research.view.projects.ProjectsDesk,
            org.portolan.research.view.market.MarketDesk,
            org.portolan.research.view.candidates.CandidatesDesk;
}
