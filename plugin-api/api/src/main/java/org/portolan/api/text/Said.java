package org.portolan.api.text;

/**
 * Trouble that carries its own sentence for people: what was attempted, on what, why not, what to do.
 *
 * <p>The exception's message is the key and arguments, for the log; {@link #text()} is what a person reads.
 */
public interface Said {

    Text text();
}
