package org.portolan.store;

/**
 * One step of a plugin's schema.
 *
 * @param number 1 and on, without gaps
 * @param name what it is for, from its file's name
 * @param sql statements separated by semicolons
 */
public record Migration(int number, String name, String sql) {}
