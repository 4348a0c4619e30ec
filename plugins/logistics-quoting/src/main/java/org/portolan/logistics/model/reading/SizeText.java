package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads limits of size and weight in sentences: {@code 最长边≤60CM}, {@code 三边之和不超过90CM}, {@code 单件限重30KG}. */
final class SizeText {

    private static final String LIMIT =
            "\\s*(?:长度?|尺寸)?\\s*(?:[:=]|为|is|of|≤|<=?|不(?:得|能|可)?(?:超过|大于|超)|小于等于|小于|最大|最长|限|以内|within|must not exceed|not exceed(?:ing)?|up to|max\\.?|maximum)*\\s*";
    private static final String LENGTH =
            "(\\d+(?:\\.\\d+)?)\\s*(cms?|厘米|公分|mm|毫米|m(?![a-z])|米|inch(?:es)?|in(?![a-z])|英寸)";
    private static final Pattern SIDES = Pattern.compile(
            "(\\d+(?:\\.\\d+)?)\\s*(?:cm|厘米)?\\s*[*x]\\s*(\\d+(?:\\.\\d+)?)\\s*(?:cm|厘米)?\\s*[*x]\\s*(\\d+(?:\\.\\d+)?)\\s*(cm|厘米|mm|in(?:ch)?|英寸)");
    private static final Pattern SUM = Pattern.compile(
            "(?:三边长?之?和|三边总?长|三边相加|长\\s*\\+\\s*宽\\s*\\+\\s*高|sum of (?:the )?(?:three |all )?(?:sides|dimensions)|l\\s*\\+\\s*w\\s*\\+\\s*h|length\\s*\\+\\s*width\\s*\\+\\s*height)"
                    + LIMIT + LENGTH);
    private static final Pattern GIRTH = Pattern.compile(
            "(?:长\\s*\\+\\s*2\\s*\\*?\\s*\\(\\s*宽\\s*\\+\\s*高\\s*\\)|长度?\\s*\\+\\s*周长|围长|周长|length\\s*(?:\\+|plus|and)\\s*girth|l\\s*\\+\\s*2\\s*\\(?w\\s*\\+\\s*h\\)?|girth)"
                    + LIMIT + LENGTH);
    private static final Pattern LONGEST = Pattern.compile(
            "(?:最长单?边|单边最?长?|最大单边|任意?一?边|单件最长|longest side|max(?:imum)? (?:length|side)|max(?:imum)? single side|any side|length)"
                    + LIMIT + LENGTH);
    private static final Pattern HEAVIEST = Pattern.compile(
            "(?:限重|单件限重|单票限重|最大限重|最大重量|重量上限|单件重量|重量|实重|weight limit|max(?:imum)? weight|(?:weight|parcel)s?(?: up)?)\\s*(?:[:=]|为|is|of|≤|<=?|不(?:得|能|可)?(?:超过|大于)|最大|最高|限|up to|must not exceed|not exceed(?:ing)?|max\\.?)*\\s*(\\d+(?:\\.\\d+)?)\\s*(kgs?|公斤|千克|g|克|lbs?)(?![a-z])");

    private SizeText() {}

    /** What the sentence limits; empty where it limits nothing. */
    static List<Statement> read(String sentence, Spot spot) {
        String text = Plain.lower(sentence);
        List<Statement> found = new ArrayList<>();
        Matcher sides = SIDES.matcher(text);
        if (sides.find()) {
            found.add(new Statement(
                    Topic.SIZE,
                    sides.group(1) + "x" + sides.group(2) + "x" + sides.group(3) + unit(sides.group(4)),
                    spot));
        }
        add(found, Topic.SUM, SUM.matcher(text), spot);
        add(found, Topic.GIRTH, GIRTH.matcher(text), spot);
        add(found, Topic.LONGEST, LONGEST.matcher(text), spot);
        Matcher weight = HEAVIEST.matcher(text);
        if (weight.find()) {
            WeightText.in(weight.group(1) + weight.group(2))
                    .ifPresent(most -> found.add(new Statement(Topic.HEAVIEST, WeightText.written(most), spot)));
        }
        return found;
    }

    private static void add(List<Statement> found, Topic topic, Matcher matcher, Spot spot) {
        if (matcher.find()) {
            found.add(new Statement(topic, matcher.group(1) + unit(matcher.group(2)), spot));
        }
    }

    private static String unit(String text) {
        return switch (text) {
            case "mm", "毫米" -> "mm";
            case "m", "米" -> "m";
            case "in", "inch", "inches", "英寸" -> "in";
            default -> "cm";
        };
    }
}
