package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.report.Place;
import org.portolan.logistics.model.charge.SurchargeKind;

/**
 * One line of a quote.
 *
 * @param surcharge empty for freight and registration, which the row itself prices
 * @param amount in the row's currency, rounded half up to its minor unit where it was multiplied
 * @param place where the sheet says so
 */
public record Line(SurchargeKind kind, Optional<Surcharge> surcharge, BigDecimal amount, RateRow row, Place place) {}
