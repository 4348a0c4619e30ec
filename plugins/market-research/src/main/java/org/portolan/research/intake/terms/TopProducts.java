package org.portolan.research.intake.terms;

import org.portolan.api.intake.Row;

/**
 * The three most clicked products of a term on one line, as the database keeps a million of them: ASIN, click share and
 * conversion share in percent, parted by tabs, product after product. The report's brands are a ranking of their own, not
 * those of the products, and are left out.
 */
final class TopProducts {

    private static final String[][] PRODUCTS = {
        {"asin1", "clicks1", "sales1"}, {"asin2", "clicks2", "sales2"}, {"asin3", "clicks3", "sales3"}
    };

    private TopProducts() {}

    static String written(Row row) {
        StringBuilder line = new StringBuilder(120);
        for (String[] product : PRODUCTS) {
            String asin = row.text(product[0]);
            if (!asin.isEmpty()) {
                line.append(line.isEmpty() ? "" : "\t").append(asin);
                for (int i = 1; i < product.length; i++) {
                    line.append('\t').append(row.text(product[i]));
                }
            }
        }
        return line.toString();
    }
}
