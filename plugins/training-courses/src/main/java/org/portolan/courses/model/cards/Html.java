package org.portolan.courses.model.cards;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML of other people's cards and pages: what may be shown of it, what it says, which files it needs. */
public final class Html {

    private static final Pattern SOUND = Pattern.compile("\\[sound:([^\\]]{1,500})]");

    private static final Safelist SHOWN = Safelist.relaxed()
            .addTags("hr", "ruby", "rb", "rt", "rp", "s", "del", "ins", "mark", "center", "font", "details", "summary")
            .addAttributes(":all", "class", "dir", "lang")
            .addAttributes("font", "color")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .removeProtocols("img", "src", "http", "https")
            .preserveRelativeLinks(true);

    private Html() {}

    /**
     * What may be shown: no scripts, no styles, no forms, and no picture from anywhere but the package itself, so that
     * nothing is fetched and nobody learns when a card was looked at.
     */
    public static String shown(String html) {
        Document read = Jsoup.parseBodyFragment(withSounds(html), "https://package.invalid/");
        Document clean = new Cleaner(SHOWN).clean(read);
        for (Element picture : clean.select("img")) {
            if (isElsewhere(read(picture.attr("src")))) {
                picture.remove();
            }
        }
        clean.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        return clean.body().html();
    }

    /** What it says, without markup; lines stay lines. */
    public static String words(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return SOUND.matcher(html).replaceAll("").strip();
        }
        Document read = Jsoup.parseBodyFragment(SOUND.matcher(html).replaceAll(""));
        read.select("script, style").remove();
        read.select("br").forEach(line -> line.after("\n"));
        read.select("p, div, li, tr, h1, h2, h3, h4, h5, h6, hr").forEach(block -> block.before("\n"));
        read.select("img").forEach(picture -> picture.after(picture.attr("alt")));
        return read.wholeText()
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]*\\n\\s*", "\n")
                .strip();
    }

    /** Words as HTML. */
    public static String escape(String words) {
        return Entities.escape(words);
    }

    /** Names of the pictures, sounds and films it shows, as it names them, in their order. */
    public static List<String> media(String html) {
        Set<String> names = new LinkedHashSet<>();
        Matcher sound = SOUND.matcher(html);
        while (sound.find()) {
            names.add(read(sound.group(1)));
        }
        if (html.indexOf('<') >= 0) {
            for (Element element : Jsoup.parseBodyFragment(html).select("[src], object[data], image[href]")) {
                String name = read(element.attr("src") + element.attr("data") + element.attr("href"));
                if (!name.isBlank() && !isElsewhere(name)) {
                    names.add(name);
                }
            }
        }
        return new ArrayList<>(names);
    }

    static String withSounds(String html) {
        return SOUND.matcher(html).replaceAll("<span class=\"sound\">\u266A $1</span>");
    }

    private static boolean isElsewhere(String name) {
        return name.contains(":") || name.startsWith("//");
    }

    private static String read(String attribute) {
        return attribute.strip();
    }
}
