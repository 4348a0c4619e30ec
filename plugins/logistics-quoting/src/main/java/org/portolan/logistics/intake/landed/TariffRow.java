package org.portolan.logistics.intake.landed;

/**
 * One row of a tariff, as it is written.
 *
 * @param code digits only; empty for a row that is a heading for those below it
 * @param unit units of quantity, separated by commas
 * @param general the rate of column 1, general; empty where those above it say it
 */
record TariffRow(
        String code,
        int indent,
        String description,
        String unit,
        String general,
        String special,
        String column2,
        String additional) {

    boolean hasRate() {
        return !general.isEmpty() || !special.isEmpty() || !column2.isEmpty() || !additional.isEmpty();
    }
}
