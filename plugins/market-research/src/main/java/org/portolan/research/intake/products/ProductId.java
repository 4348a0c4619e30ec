package org.portolan.research.intake.products;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells a product from others: its id, the id in its link, or the link itself. */
final class ProductId {

    private static final Pattern IN_LINK = Pattern.compile("/(?:dp|gp/product)/([A-Z0-9]{10})(?:[/?]|$)");
    private static final Pattern HYPERLINK =
            Pattern.compile("=HYPERLINK\\(.*?\"([^\"]+)\"\\)$", Pattern.CASE_INSENSITIVE);

    private ProductId() {}

    static Optional<String> of(ProductCells cells) {
        String id = cells.text("product_id");
        Matcher hyperlink = HYPERLINK.matcher(id);
        String plain = hyperlink.find() ? hyperlink.group(1) : id;
        String link = plain.startsWith("http") ? plain : cells.text("url");
        if (!plain.isBlank() && !plain.startsWith("http")) {
            return Optional.of(plain.strip());
        }
        Matcher inLink = IN_LINK.matcher(link);
        return inLink.find() ? Optional.of(inLink.group(1)) : Optional.of(link).filter(url -> !url.isBlank());
    }
}
