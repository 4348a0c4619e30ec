package org.portolan.logistics.model.reading;

import java.util.List;
import org.portolan.api.report.Finding;

/**
 * What a workbook says, cell by cell.
 *
 * @param prices how many cells held a price, read or not
 * @param findings what was doubtful, and what was left out
 */
public record Reading(
        List<SheetReading> sheets,
        List<SheetRate> rates,
        List<SheetService> services,
        int prices,
        List<Finding> findings) {

    public Reading {
        sheets = List.copyOf(sheets);
        rates = List.copyOf(rates);
        services = List.copyOf(services);
        findings = List.copyOf(findings);
    }

    /** The share of the cells with prices that were understood: 0..1. */
    public double certainty() {
        return prices == 0 ? 0 : Math.min(1, rates.size() / (double) prices);
    }
}
