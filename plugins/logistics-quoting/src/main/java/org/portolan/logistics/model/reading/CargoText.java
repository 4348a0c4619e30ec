package org.portolan.logistics.model.reading;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.logistics.model.Cargo;

/** Finds what goods a text speaks of: 普货, 带电, 液体 … */
final class CargoText {

    private static final Map<Cargo, Pattern> WORDS = words();
    private static final Pattern REFUSED = Pattern.compile(
            "不(?:接|收|可|能|允许|含|得)|禁止?|拒收|except|excluding|\\bno\\b|not accept|prohibited|without|非带电|不带电",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PURE =
            Pattern.compile("(?:不接|不收|不可|禁).{0,12}纯电|no (?:pure|loose|standalone) batter", Pattern.CASE_INSENSITIVE);

    private CargoText() {}

    private static Map<Cargo, Pattern> words() {
        Map<Cargo, Pattern> words = new LinkedHashMap<>();
        put(words, Cargo.GENERAL, "普货|普通货|普件|general (?:cargo|goods)|ordinary goods|non[- ]?battery|non[- ]?dangerous");
        put(words, Cargo.BATTERY, "带电|电池|内电|内置电|配电|纯电|锂电|batter(?:y|ies)|lithium|electrified");
        put(words, Cargo.LIQUID, "液体|liquids?");
        put(words, Cargo.POWDER, "粉末|粉剂|powders?");
        put(words, Cargo.MAGNETIC, "带磁|磁性|弱磁|magnet(?:ic|s)?");
        put(words, Cargo.BRANDED, "品牌|名牌|仿牌|brand(?:ed|s)?");
        put(words, Cargo.FOOD, "食品|食物|food");
        put(words, Cargo.COSMETIC, "化妆品|护肤|膏体|彩妆|cosmetics?");
        put(words, Cargo.FRAGILE, "易碎|玻璃|fragile");
        put(words, Cargo.SENSITIVE, "敏感|特货|特殊货|sensitive");
        return words;
    }

    private static void put(Map<Cargo, Pattern> words, Cargo cargo, String pattern) {
        words.put(cargo, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** All goods that a text names. */
    static Set<Cargo> in(String text) {
        Set<Cargo> found = EnumSet.noneOf(Cargo.class);
        WORDS.forEach((cargo, pattern) -> {
            if (pattern.matcher(text).find()) {
                found.add(cargo);
            }
        });
        if (text.matches("(?s).*(?:非带电|不带电|无电|non[- ]?battery).*")) {
            found.remove(Cargo.BATTERY);
            found.add(Cargo.GENERAL);
        }
        return found;
    }

    /** True where a text refuses batteries without a device, which the class of goods does not tell from others. */
    static boolean refusesPureBatteries(String text) {
        return PURE.matcher(text).find();
    }

    /** True where a text says that goods are not taken. */
    static boolean refuses(String text) {
        return REFUSED.matcher(text).find();
    }
}
