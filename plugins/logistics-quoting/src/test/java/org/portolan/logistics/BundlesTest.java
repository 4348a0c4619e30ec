package org.portolan.logistics;

import org.junit.jupiter.api.Test;
import org.portolan.logistics.view.QuoteDesk;
import org.portolan.testkit.Bundles;

class BundlesTest {

    @Test
    void both_languages_say_the_same_things() {
        Bundles.check(QuoteDesk.class, "logistics");
    }
}
