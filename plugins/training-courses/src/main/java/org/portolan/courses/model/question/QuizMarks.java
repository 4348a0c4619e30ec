package org.portolan.courses.model.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks by which lines of a quiz are known. A line is looked at without its indentation and its list dash. */
final class QuizMarks {

    static final Pattern HINT = Pattern.compile("\\[\\[\\?\\]\\]\\s*(.*)");
    static final Pattern GENERIC = Pattern.compile("\\[\\[!\\]\\]\\s*");
    static final Pattern ONE = Pattern.compile("\\[\\(([ xX]?)\\)\\](?:\\s+(.*)|$)");
    static final Pattern SEVERAL = Pattern.compile("\\[\\[([ xX]?)\\]\\](?:\\s+(.*)|$)");
    static final Pattern FREE = Pattern.compile("\\[\\[\\s*_{3,}(?:\\s+_+)*\\s*\\]\\]");
    static final Pattern SURVEY = Pattern.compile("\\[(?:\\([^()\\]]+\\)|\\[[^\\[\\]|]+\\])\\]\\s+\\S.*");
    static final Pattern FIELD = Pattern.compile("\\[\\[((?:(?!\\]\\])[^\\[]|\\[(?!\\[))+)\\]\\]\\s*");
    static final Pattern MATRIX_ROW = Pattern.compile("\\[\\s*((?:(?:\\([ xX]?\\)|\\[[ xX]?\\])\\s*)+)\\]\\s*(.*)");
    static final Pattern SURVEY_ROW = Pattern.compile("\\[\\s+\\]\\s+\\S.*");
    static final Pattern CELL = Pattern.compile("\\(([ xX]?)\\)|\\[([ xX]?)\\]");
    static final Pattern EFFECT = Pattern.compile("(?:--)?\\{\\{[^}]*\\}\\}(?:--)?\\s*");
    static final Pattern ASTERISKS = Pattern.compile("\\*{3,}\\s*");
    static final Pattern SAID = Pattern.compile("\\s+>\\s?(.*)");
    static final Pattern ATTRIBUTE = Pattern.compile("(data-[\\w-]+)(?:\\s*=\\s*\"([^\"]*)\")?");

    /** A mark that was meant and is not closed, or has a bracket too few. */
    static final Pattern ALMOST =
            Pattern.compile("(?:[-*+]\\s+)?(?:\\([ xX]?\\)|\\[\\([ xX]?\\)(?!\\])|\\[\\([ xX]?\\](?!\\))"
                    + "|\\[\\[[ xX]?\\](?!\\])|\\(\\([ xX]?\\)\\))\\s+\\S.*");

    private static final Pattern DASH = Pattern.compile("[-*+]\\s+(?=\\[)");
    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})\\s*([^`]*)");

    private QuizMarks() {}

    /** A line without its indentation and, before a bracket, its list dash. */
    static String bare(String line) {
        return DASH.matcher(line.strip()).replaceFirst("");
    }

    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The fence that a line opens; empty where it opens none. */
    static String fence(String line) {
        Matcher fence = FENCE.matcher(line);
        return fence.matches() ? fence.group(1) : "";
    }

    /** What a fence says of its block, such as a language. */
    static String fenceInfo(String line) {
        Matcher fence = FENCE.matcher(line);
        return fence.matches() ? fence.group(2).strip() : "";
    }

    static boolean closes(String fence, String line) {
        String bare = line.strip();
        return bare.startsWith(fence) && bare.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** The groups of a matrix's head, such as {@code [a] (b)}; empty where it is none. */
    static List<String> head(String bare) {
        if (bare.length() < 4 || bare.charAt(0) != '[' || !bare.endsWith("]")) {
            return List.of();
        }
        List<String> groups = new ArrayList<>();
        int at = 1;
        int end = bare.length() - 1;
        while (at < end) {
            char open = bare.charAt(at);
            if (Character.isWhitespace(open)) {
                at++;
                continue;
            }
            int close = open == '[' ? bare.indexOf(']', at) : open == '(' ? bare.indexOf(')', at) : -1;
            if (close < 0 || close >= end) {
                return List.of();
            }
            groups.add(bare.substring(at + 1, close).strip());
            at = close + 1;
        }
        return groups;
    }
}
