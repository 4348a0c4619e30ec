package org.portolan.intake.value;

/** The ways in which files write that there is nothing. */
public final class NoValue {

    private NoValue() {}

    /** True for {@code -}, {@code --}, a long dash, {@code n/a} and {@code #N/A}; not for NA, which is Namibia. */
    public static boolean is(String text) {
        return switch (text.length()) {
            case 0 -> true;
            case 1 -> "-–—－".indexOf(text.charAt(0)) >= 0;
            case 2 -> text.equals("--") || text.equals("——");
            case 3 -> text.equalsIgnoreCase("n/a");
            case 4 -> text.equalsIgnoreCase("#N/A");
            default -> false;
        };
    }
}
