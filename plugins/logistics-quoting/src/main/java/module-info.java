/** Logistics quoting: carriers' rate sheets come in; what each service takes for a parcel goes out. */
module org.portolan.logistics {
    requires org.portolan.api;
    requires com.miglayout.swing;
    /** Mixed-integer optimisation, for the shipping plan; brought by the plugin itself. */
    requires ojalgo;
    /** Letters and PDF, for quotations on paper. */
    requires org.portolan.render;

    /** Quotes of one parcel, Amazon's fees, landed cost, costs shared among items, items into cartons. */
    provides org.portolan.api.command.Command with
            org.portolan.logistics.command.QuoteCommand,
            org.portolan.logistics.command.QuotationCommand,
            org.portolan.logistics.command.bulk.BulkCommand,
            org.portolan.logistics.command.tariff.BillableWeightCommand,
            org.portolan.logistics.command.tariff.SheetsCommand,
            org.portolan.logistics.command.tariff.SheetDiffCommand,
            org.portolan.logistics.command.tariff.DateSheetCommand,
            org.portolan.logistics.command.tariff.SurchargeCommand,
            org.portolan.logistics.command.sheets.ReadSheetCommand,
            org.portolan.logistics.command.sheets.MapSheetCommand,
            org.portolan.logistics.command.fees.FbaFees,
            org.portolan.logistics.command.fees.TierHeadroom,
            org.portolan.logistics.command.packing.PackCommand,
            org.portolan.logistics.command.landed.AllocateCommand,
            org.portolan.logistics.command.landed.LandedCommand,
            org.portolan.logistics.command.plan.PlanCommand,
            org.portolan.logistics.command.plan.ReorderCommand,
            org.portolan.logistics.command.shipments.ShipmentsCommand,
            org.portolan.logistics.command.shipments.ShipmentDiffCommand,
            org.portolan.logistics.command.shipments.DelayNoticesCommand,
            org.portolan.logistics.command.ways.WaysCommand;
    /** Carriers' service lists and linked tables, karrio's and forwarders' rate sheets, the European Central Bank's exchange rates. */
    provides org.portolan.api.intake.FileFormat with
            org.portolan.logistics.intake.CarrierServices,
            org.portolan.logistics.intake.RateSheetWorkbook,
            org.portolan.logistics.intake.ExchangeRateHistory,
            org.portolan.logistics.intake.sheets.ForwarderSheet,
            org.portolan.logistics.intake.linked.LinkedTables,
            org.portolan.logistics.intake.landed.TariffSchedule,
            org.portolan.logistics.intake.landed.TaxRates,
            org.portolan.logistics.intake.landed.DestinationRules,
            org.portolan.logistics.intake.shipments.ShipmentProgress;
    /** Desks: type a parcel and see what every service takes for it; the same for files of orders, fees, plans and more. */
    provides org.portolan.api.view.View with
            org.portolan.logistics.view.QuoteDesk,
            org.portolan.logistics.view.sheets.SheetDesk,
            org.portolan.logistics.view.bulk.BulkDesk,
            org.portolan.logistics.view.fees.FeeDesk,
            org.portolan.logistics.view.landed.LandedDesk,
            org.portolan.logistics.view.packing.PackDesk,
            org.portolan.logistics.view.plan.PlanDesk,
            org.portolan.logistics.view.shipments.ShipmentsDesk;
    /** Quotes for other plugins. */
    provides org.portolan.api.service.ShippingQuotes with
            org.portolan.logistics.command.SheetQuotes;
    /** Amazon's fees for other plugins. */
    provides org.portolan.api.service.MarketplaceFees with
            org.portolan.logistics.command.fees.AmazonFees;
    /** Landed costs for other plugins. */
    provides org.portolan.api.service.LandedCosts with
            org.portolan.logistics.command.landed.LandedCostsOfRules;
    /** Exchange rates for all plugins. */
    provides org.portolan.api.service.FxRates with
            org.portolan.logistics.store.PublishedRates;
}
