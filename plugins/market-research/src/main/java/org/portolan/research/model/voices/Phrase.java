package org.portolan.research.model.voices;

/**
 * A phrase that tells what is blamed from what is praised.
 *
 * @param blaming sentences of blame that have it
 * @param praising sentences of praise that have it
 * @param z {@link LogOdds}: above 0 for blame
 */
public record Phrase(String language, String text, int blaming, int praising, double z) {}
