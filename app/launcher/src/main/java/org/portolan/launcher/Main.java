package org.portolan.launcher;

/** The way in. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        throw new UnsupportedOperationException();
    }
}
