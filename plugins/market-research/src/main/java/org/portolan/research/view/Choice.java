package org.portolan.research.view;

/**
 * One of several things to choose among.
 *
 * @param value as a command takes it; empty for nothing special
 * @param words as a person reads it
 */
public record Choice(String value, String words) {

    @Override
    public String toString() {
        return words;
    }
}
