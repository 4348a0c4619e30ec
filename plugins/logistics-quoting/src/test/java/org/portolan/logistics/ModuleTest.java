package org.portolan.logistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.portolan.logistics.view.QuoteDesk;

class ModuleTest {

    private final ModuleDescriptor descriptor = QuoteDesk.class.getModule().getDescriptor();

    @Test
    void the_module_offers_what_its_table_of_contents_says() {
        Map<String, Integer> offers = new TreeMap<>();
        descriptor
                .provides()
                .forEach(offer -> offers.put(
                        offer.service().substring(offer.service().lastIndexOf('.') + 1),
                        offer.providers().size()));
        assertEquals(
                Map.of(
                        "Command",
                        2,
                        "FileFormat",
                        3,
                        "FxRates",
                        1,
                        "MarketplaceFees",
                        1,
                        "ShippingQuotes",
                        1,
                        "View",
                        1),
                offers);
    }

    @Test
    void the_module_shows_nothing_else() {
        assertEquals(0, descriptor.exports().size() + descriptor.opens().size());
    }
}
