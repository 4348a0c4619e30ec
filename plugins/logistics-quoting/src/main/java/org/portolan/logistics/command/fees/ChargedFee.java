package org.portolan.logistics.command.fees;

import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

/**
 * One fee as the report shows it.
 *
 * @param kind stable name, and the end of its words' keys: {@code fulfilment}, {@code fuel}, {@code referral} …
 * @param rule how it came about
 * @param source who published the rule
 * @param counted whether it is part of the total
 */
record ChargedFee(String kind, Money amount, Text rule, String source, Trace trace, boolean counted) {}
