package org.portolan.logistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portolan.logistics.view.QuoteDesk;

class ModuleTest {

    private final ModuleDescriptor descriptor = QuoteDesk.class.getModule().getDescriptor();

    @Test
    void the_module_offers_what_its_table_of_contents_says() {
        Set<String> offers = descriptor.provides().stream()
                .map(offer -> offer.service().substring(offer.service().lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        assertTrue(offers.containsAll(
                Set.of("Command", "FileFormat", "FxRates", "MarketplaceFees", "ShippingQuotes", "View")));
    }

    @Test
    void the_module_shows_nothing_else() {
        assertEquals(0, descriptor.exports().size() + descriptor.opens().size());
    }
}
