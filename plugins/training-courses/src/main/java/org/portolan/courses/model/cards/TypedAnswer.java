package org.portolan.courses.model.cards;

/**
 * What a learner is to write before the back is shown.
 *
 * @param field whose content is expected
 * @param expected in plain words
 * @param accentsMatter false where {@code e} is as good as {@code é}
 */
public record TypedAnswer(String field, String expected, boolean accentsMatter) {}
