package org.portolan.logistics.model.reading;

/**
 * One thing that a sheet says about itself, as it was understood.
 *
 * @param value in the notation of its topic: a day in ISO form, a weight with its unit, {@code 6000 cm3/kg}
 */
record Statement(Topic topic, String value, Spot spot) {}
