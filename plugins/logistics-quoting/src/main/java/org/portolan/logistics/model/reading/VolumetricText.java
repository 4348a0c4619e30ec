package org.portolan.logistics.model.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how volume is weighed: {@code 6000}, {@code 1:8000}, {@code 长*宽*高/6000}, {@code 单边超60CM计抛/8000}, {@code
 * 6000计半抛}, {@code 不计抛}. Comes out in the notation of the tariff; {@link #NONE} where volume is not weighed.
 */
final class VolumetricText {

    /** Volume is not weighed, and the sheet says so. */
    static final String NONE = "none";

    private static final Pattern NEVER = Pattern.compile(
            "^(?:/|-|否|无|没有|no|none|n/a)$|不(?:计|记|算)?(?:抛|泡|材积|体积)|不计费抛|无(?:需)?计?[抛泡]|按?实重计[费算重]|只计实重|actual weight only|no volum|not volum|no dim",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVISOR = Pattern.compile(
            "(?:^|/|÷|1:|除以?|[抛泡]比|系数|divisor|divided by|factor|dim|材积|体积重?量?|比例|by|[计记][抛泡])\\s*[:=(/]?\\s*(?:1:)?(\\d{4,5}|139|166|194|250|305)(?!\\d|\\s*(?:g|kg|cm))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIDE = Pattern.compile(
            "(?:单边|任意?一?边|最长边|长度|longest side|any side|one side)(?:长度?)?\\s*(?:超过?|大于|>|≥|exceed(?:s|ing)?|over|longer than|长?不超过|小于等于|≤|<)?\\s*(\\d+(?:\\.\\d+)?)\\s*(cm|厘米|mm|毫米|in|inch)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RATIO = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:倍|times)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("半[抛泡]|[抛泡]半|half", Pattern.CASE_INSENSITIVE);
    private static final Pattern INCHES = Pattern.compile("in3/lb|in\\s*3|inch|英寸", Pattern.CASE_INSENSITIVE);
    private static final Pattern CUBIC_FOOT =
            Pattern.compile("1 ?(?:cubic foot|ft3|cu\\.? ?ft)|1728", Pattern.CASE_INSENSITIVE);

    private VolumetricText() {}

    /** The notation; empty where the text says nothing of volume. */
    static Optional<String> read(String text) {
        String plain = Plain.lower(text);
        Matcher divisor = DIVISOR.matcher(plain);
        boolean divided = divisor.find();
        if (!divided) {
            return NEVER.matcher(plain).find() ? Optional.of(NONE) : Optional.empty();
        }
        String number = divisor.group(1);
        boolean inches = number.length() == 3 || (INCHES.matcher(plain).find() && Integer.parseInt(number) < 500);
        StringBuilder rule = new StringBuilder(number).append(inches ? " in3/lb" : " cm3/kg");
        if (inches && plain.matches(".*(?:round|up to the next|whole).{0,20}inch.*")) {
            rule.append(" sides 1in");
        }
        Matcher side = SIDE.matcher(plain);
        Matcher ratio = RATIO.matcher(plain);
        if (side.find()) {
            rule.append(" longest ").append(side.group(1)).append(unit(side.group(2)));
        } else if (ratio.find() && !ratio.group(1).equals("1")) {
            rule.append(" ratio ").append(ratio.group(1));
        } else if (inches && CUBIC_FOOT.matcher(plain).find()) {
            rule.append(" over 1728in3");
        }
        if (HALF.matcher(plain).find()) {
            rule.append(" half");
        }
        return Optional.of(rule.toString());
    }

    private static String unit(String text) {
        return text.startsWith("mm") || text.equals("毫米") ? "mm" : text.startsWith("in") ? "in" : "cm";
    }
}
