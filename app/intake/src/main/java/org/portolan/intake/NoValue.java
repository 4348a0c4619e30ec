package org.portolan.intake;

/** The ways in which files write that there is nothing. */
final class NoValue {

    private NoValue() {}

    /** True for {@code -}, {@code --}, a long dash, {@code n/a} and {@code #N/A}; not for NA, which is Namibia. */
    static boolean is(String text) {
        return switch (text.length()) {
            case 0 -> true;
            case 1 -> text.equals("-") || text.equals("–") || text.equals("—");
            case 2 -> text.equals("--");
            case 3 -> text.equalsIgnoreCase("n/a");
            case 4 -> text.equalsIgnoreCase("#N/A");
            default -> false;
        };
    }
}
