package org.portolan.api.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.pf4j.ExtensionPoint;
import org.portolan.api.Workbench;
import org.portolan.api.text.Text;

/** Exchange rates by date, from whatever files the workspace has. Not called on the event thread. */
public interface FxRates extends ExtensionPoint {

    /** The last rate published on or before a date; empty where none is known. Callers say its day. */
    Optional<Rate> rate(Currency from, Currency to, LocalDate on, Workbench bench);

    /**
     * One rate.
     *
     * @param factor how many units of {@code to} one unit of {@code from} is
     * @param published the day it was published for
     * @param source who published it
     */
    record Rate(BigDecimal factor, LocalDate published, Text source) {}
}
