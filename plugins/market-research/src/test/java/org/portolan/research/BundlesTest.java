package org.portolan.research;

import org.junit.jupiter.api.Test;
import org.portolan.research.model.market.Concentration;
import org.portolan.testkit.Bundles;

class BundlesTest {

    @Test
    void both_languages_say_the_same_things() {
        Bundles.check(Concentration.class, "research");
    }
}
