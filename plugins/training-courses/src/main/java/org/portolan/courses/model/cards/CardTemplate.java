package org.portolan.courses.model.cards;

/**
 * How one card of a note looks: HTML with {@code {{fields}}}, as Anki writes it.
 *
 * @param name such as Forward
 * @param front with {@code {{#Field}}…{{/Field}}} where something depends on a field
 * @param back may repeat the front by {@code {{FrontSide}}}
 */
public record CardTemplate(String name, String front, String back) {}
