package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.CountryCode;

/**
 * Reads a cell that says where to: {@code 美国}, {@code 德国、法国}, {@code US-美国}, {@code United States (US)}, {@code
 * 美国偏远地区}, {@code 美国(邮编8、9开头)}.
 */
final class DestinationText {

    private static final Pattern OTHERS = Pattern.compile(
            "其他|其他国家|其它|其它国家|其他地区|其余国家|其余|全球其他|rest of (?:the )?world|row|others?|other countries|all other countries|all others");
    private static final Pattern LIST = Pattern.compile("\\s*(?:[,、;/|\\n+]|\\band\\b|和|及|与|&)\\s*");
    private static final Pattern BRACKET = Pattern.compile("[(\\[](?<inside>[^)\\]]*)[)\\]]");
    private static final Pattern WHOLE =
            Pattern.compile("本土|大陆|全境|全国|全部|境内|mainland|whole country|all|本岛|国内", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIXED =
            Pattern.compile("(?<code>[A-Za-z][A-Za-z .'&-]*?)\\s*[-_:/ ]*(?<han>\\p{IsHan}[\\p{IsHan}·()]*)"
                    + "|(?<han2>\\p{IsHan}[\\p{IsHan}·]*)\\s*[-_:/ ]*(?<code2>[A-Za-z][A-Za-z .'&-]*)");
    private static final Pattern LONG_START = Pattern.compile("(?<name>\\p{IsHan}{2,}?)(?<rest>[\\p{IsHan}\\w].*)");

    private final Countries countries;

    DestinationText(Countries countries) {
        this.countries = countries;
    }

    /** What the cell says; its unknown words are named. */
    Destination read(String cell) {
        String text = Plain.lines(cell).replaceAll("[.。;,、:]+$", "").strip();
        if (text.isEmpty()) {
            return Destination.NONE;
        }
        Optional<Destination> whole = one(text);
        if (whole.isPresent()) {
            return whole.get();
        }
        Destination all = Destination.NONE;
        for (String part : LIST.split(outsideBrackets(text))) {
            String word = part.replace('\u0001', ',').strip();
            if (!word.isEmpty()) {
                all = all.and(one(word).orElseGet(() -> spaced(word)));
            }
        }
        return all;
    }

    /** The known name that is most alike. */
    Optional<String> nearest(String word) {
        return countries.nearest(word);
    }

    /** A country that a longer text names, such as a title: {@code 美国专线小包}; empty where it names none, or several. */
    Destination within(String text) {
        String plain = Plain.line(text);
        Set<CountryCode> found = new TreeSet<>();
        for (int start = 0; start < plain.length(); start++) {
            for (int end = Math.min(plain.length(), start + 24); end - start >= 2; end--) {
                String word = plain.substring(start, end);
                boolean chinese = word.codePoints().allMatch(Character::isIdeographic);
                if ((chinese || isWord(plain, start, end))
                        && countries.find(word).isPresent()) {
                    found.addAll(countries.find(word).get());
                    start = end - 1;
                    break;
                }
            }
        }
        return new Destination(found, "", "", false, List.of());
    }

    /** Latin words of four letters at least, since many short ones are codes of countries as well; US, UK and USA aside. */
    private static boolean isWord(String text, int start, int end) {
        String word = text.substring(start, end);
        boolean edges = (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
        return edges && word.matches("[A-Za-z][A-Za-z .]+") && (word.length() >= 4 || word.matches("US|UK|USA|EU"));
    }

    /** Names that only blanks separate: {@code 德国 法国}, {@code US CA MX}. */
    private Destination spaced(String words) {
        Destination all = Destination.NONE;
        String[] parts = words.split(" +");
        if (parts.length > 1) {
            for (String part : parts) {
                all = all.and(one(part).orElse(unknown(part)));
            }
            if (all.isClear()) {
                return all;
            }
        }
        return unknown(words);
    }

    private static Destination unknown(String word) {
        return new Destination(Set.of(), "", "", false, List.of(word));
    }

    /** Commas inside brackets do not separate countries. */
    private static String outsideBrackets(String text) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            plain.append(depth > 0 && ",、;/|&+\n".indexOf(c) >= 0 ? '\u0001' : c);
        }
        return plain.toString();
    }

    private Optional<Destination> one(String text) {
        if (OTHERS.matcher(Plain.lower(text)).matches()) {
            return Optional.of(new Destination(Set.of(), "", "", true, List.of()));
        }
        Optional<Set<CountryCode>> known = countries.find(text);
        if (known.isPresent()) {
            return Optional.of(new Destination(known.get(), "", "", false, List.of()));
        }
        boolean list = outsideBrackets(text).matches("(?s).*[,、;/|\n].*");
        return mixed(text).or(() -> bracketed(text)).or(() -> list ? Optional.empty() : partial(text));
    }

    /** A code and a name of one country: {@code US美国}, {@code 美国 United States}. */
    private Optional<Destination> mixed(String text) {
        Matcher mixed = MIXED.matcher(text);
        if (!mixed.matches()) {
            return Optional.empty();
        }
        boolean codeFirst = mixed.group("code") != null;
        Optional<Set<CountryCode>> latin = countries.find(mixed.group(codeFirst ? "code" : "code2"));
        Optional<Set<CountryCode>> chinese = countries.find(mixed.group(codeFirst ? "han" : "han2"));
        return latin.isPresent() && latin.equals(chinese)
                ? Optional.of(new Destination(latin.get(), "", "", false, List.of()))
                : Optional.empty();
    }

    /** A country with something in brackets: its code, a list of countries, or a part of it. */
    private Optional<Destination> bracketed(String text) {
        Matcher bracket = BRACKET.matcher(text);
        if (!bracket.find()) {
            return Optional.empty();
        }
        String inside = bracket.group("inside").replace('\u0001', ',').strip();
        String before = text.substring(0, bracket.start()).strip();
        String outside = (before + " " + text.substring(bracket.end())).strip();
        Optional<Set<CountryCode>> named = countries.find(outside);
        if (named.isEmpty()) {
            // 1区(美国,加拿大) names its countries inside.
            Destination list = new DestinationText(countries).read(inside);
            return list.isClear() && ZoneText.label(outside).isPresent() ? Optional.of(list) : Optional.empty();
        }
        Optional<Set<CountryCode>> again = countries.find(inside);
        if (inside.isEmpty() || again.equals(named) || WHOLE.matcher(inside).matches()) {
            return Optional.of(new Destination(named.get(), "", "", false, List.of()));
        }
        return Optional.of(part(named.get(), inside));
    }

    /** A country's name with a part of it behind: {@code 美国偏远地区}, {@code 法国本土}. */
    private Optional<Destination> partial(String text) {
        Matcher start = LONG_START.matcher(text);
        List<Destination> found = new ArrayList<>();
        for (int length = Math.min(text.length() - 1, 8); length >= 2 && start.matches() && found.isEmpty(); length--) {
            Optional<Set<CountryCode>> named = countries.find(text.substring(0, length));
            String rest = text.substring(length).replaceAll("^[-_ :]+", "").strip();
            if (named.isPresent()
                    && Plain.isChinese(text.substring(0, length))
                    && named.get().size() == 1) {
                found.add(
                        WHOLE.matcher(rest).matches()
                                ? new Destination(named.get(), "", "", false, List.of())
                                : part(named.get(), rest));
            }
        }
        int dash = text.indexOf(" - ");
        if (found.isEmpty() && dash > 0) {
            countries
                    .find(text.substring(0, dash))
                    .ifPresent(named ->
                            found.add(part(named, text.substring(dash + 3).strip())));
        }
        return found.stream().findFirst();
    }

    private static Destination part(Set<CountryCode> country, String part) {
        String postcodes = PostcodeText.read(part).orElse("");
        return new Destination(new TreeSet<>(country), part, postcodes, false, List.of());
    }
}
