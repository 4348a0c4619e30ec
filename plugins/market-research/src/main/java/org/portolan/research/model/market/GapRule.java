package org.portolan.research.model.market;

import java.math.BigDecimal;

/**
 * When a band of prices is a gap: what a newcomer can attack is a matter of taste, so it is said beside the table.
 *
 * @param room the least room
 * @param pleased below this median rating buyers are less than pleased
 * @param reviews a product with fewer has few
 * @param products with fewer in it, nothing is said of a band
 */
public record GapRule(double room, BigDecimal pleased, long reviews, int products) {}
