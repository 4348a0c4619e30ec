package org.portolan.logistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;
import org.portolan.logistics.view.QuoteDesk;

class ModuleTest {

    @Test
    void the_module_offers_services_and_shows_nothing_else() {
        ModuleDescriptor descriptor = QuoteDesk.class.getModule().getDescriptor();
        assertEquals(0, descriptor.exports().size() + descriptor.opens().size());
    }
}
