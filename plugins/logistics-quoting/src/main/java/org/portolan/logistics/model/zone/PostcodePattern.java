package org.portolan.logistics.model.zone;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry of a list of postcodes. */
public sealed interface PostcodePattern {

    /** See {@link Postcodes#closeness}. */
    int closeness(String postcode);

    /** One postcode. */
    record Exact(String code) implements PostcodePattern {
        @Override
        public int closeness(String postcode) {
            return Postcodes.plain(postcode).equals(code) ? 3 : 0;
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** All postcodes that begin so. */
    record Prefix(String start) implements PostcodePattern {
        @Override
        public int closeness(String postcode) {
            return Postcodes.plain(postcode).startsWith(start) ? 2 : 0;
        }

        @Override
        public String toString() {
            return start + "*";
        }
    }

    /** All postcodes from one to another, both held. */
    record Range(String from, String to) implements PostcodePattern {
        private static final Pattern AREA = Pattern.compile("([A-Z]{1,2})(\\d{1,2})");
        private static final Pattern OUTWARD = Pattern.compile("([A-Z]{1,2})(\\d{1,2})[A-Z]?");

        public Range {
            boolean areas = area(from).matches() && area(to).matches();
            if (areas
                    ? !area(from).replaceAll("$1").equals(area(to).replaceAll("$1"))
                    : from.length() != to.length() || from.compareTo(to) > 0) {
                throw new IllegalArgumentException("postcodes cannot range from " + from + " to " + to
                        + ": give bounds of one length, the lower first");
            }
        }

        @Override
        public int closeness(String postcode) {
            Matcher low = area(from);
            Matcher high = area(to);
            if (low.matches() && high.matches()) {
                Matcher outward = OUTWARD.matcher(outward(postcode));
                return outward.matches()
                                && outward.group(1).equals(low.group(1))
                                && number(outward) >= number(low)
                                && number(outward) <= number(high)
                        ? 2
                        : 0;
            }
            String plain = Postcodes.plain(postcode);
            if (plain.length() < from.length()) {
                return 0;
            }
            String start = plain.substring(0, from.length());
            return start.compareTo(from) >= 0 && start.compareTo(to) <= 0 ? 2 : 0;
        }

        private static int number(Matcher area) {
            return Integer.parseInt(area.group(2));
        }

        private static Matcher area(String bound) {
            return AREA.matcher(bound);
        }

        /** What stands before the blank; without one, all but the three characters of the inward code. */
        private static String outward(String postcode) {
            String upper = postcode.strip().toUpperCase(Locale.ROOT);
            int blank = upper.indexOf(' ');
            if (blank > 0) {
                return upper.substring(0, blank);
            }
            return upper.length() > 4 ? upper.substring(0, upper.length() - 3) : upper;
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /** Read {@code 75001}, {@code 97*}, {@code 20000-20999} or {@code 20000~20999}. */
    static PostcodePattern parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (upper.endsWith("*") && upper.length() > 1) {
            return new Prefix(Postcodes.plain(upper.substring(0, upper.length() - 1)));
        }
        String[] bounds = upper.split("\\s*(?:-|–|~|～|至|到)\\s*", -1);
        if (bounds.length == 2 && bounds[0].length() > 0 && bounds[1].length() > 0 && isRange(bounds[0], bounds[1])) {
            return new Range(Postcodes.plain(bounds[0]), Postcodes.plain(bounds[1]));
        }
        if (!Postcodes.plain(upper).matches("[A-Z0-9]{2,10}")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no postcode: write 75001, 97* for a prefix, or 20000-20999 for a range");
        }
        return new Exact(Postcodes.plain(upper));
    }

    /** 12345-678 and 1234-567 are postcodes of their countries; a range has bounds of one length, or two areas. */
    private static boolean isRange(String from, String to) {
        return Postcodes.plain(from).length() == Postcodes.plain(to).length()
                || (from.matches("[A-Z]{1,2}\\d{1,2}") && to.matches("[A-Z]{1,2}\\d{1,2}"));
    }
}
