package org.portolan.courses;

import org.junit.jupiter.api.Test;
import org.portolan.testkit.Bundles;

class BundlesTest {

    @Test
    void both_languages_say_the_same_things() {
        Bundles.check(BundlesTest.class, "courses");
    }
}
