package org.portolan.courses.view.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Gives the pictures of a side short addresses; one that is not there is replaced by its name.
 *
 * @param numbers by names
 */
record PictureNames(Document side, Map<String, Integer> numbers) {

    static PictureNames in(String html, Collection<String> there) {
        Document side = Jsoup.parseBodyFragment(html);
        side.outputSettings().prettyPrint(false);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Element picture : side.select("img")) {
            String name = picture.attr("src").strip();
            if (there.contains(name)) {
                numbers.putIfAbsent(name, numbers.size());
            } else {
                picture.replaceWith(new TextNode("[" + (picture.hasAttr("alt") ? picture.attr("alt") : name) + "]"));
            }
        }
        return new PictureNames(side, Map.copyOf(numbers));
    }

    String html(String folder) {
        for (Element picture : side.select("img")) {
            Integer number = numbers.get(picture.attr("src").strip());
            if (number != null) {
                picture.attr("src", folder + number);
                picture.removeAttr("width");
                picture.removeAttr("height");
            }
        }
        return side.body().html();
    }
}
