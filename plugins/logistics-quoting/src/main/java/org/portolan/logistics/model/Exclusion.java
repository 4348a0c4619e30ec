package org.portolan.logistics.model;

import org.portolan.api.text.Text;

/**
 * A service that cannot take a shipment.
 *
 * @param row the row that came nearest to taking it
 * @param reason why not
 */
public record Exclusion(RateRow row, Text reason) {}
