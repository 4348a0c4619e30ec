package org.portolan.research;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;
import org.portolan.research.model.market.Concentration;

class ModuleTest {

    @Test
    void the_module_offers_services_and_shows_nothing_else() {
        ModuleDescriptor descriptor = Concentration.class.getModule().getDescriptor();
        assertEquals(0, descriptor.exports().size() + descriptor.opens().size());
    }
}
