package org.portolan.courses.command.author;

/**
 * A Markdown file of a course as its author has it.
 *
 * @param file its name
 * @param saved the text as it was read or saved last, with {@code \n} at the end of lines
 * @param text the text as the author left it; another one than {@code saved} where it was kept unsaved
 * @param base what the file held then, as its SHA-256; empty for a file that is not there yet
 * @param windows whether its lines end as Windows ends them
 */
public record Source(String file, String saved, String text, String base, boolean windows) {}
