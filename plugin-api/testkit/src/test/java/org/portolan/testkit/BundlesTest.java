package org.portolan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.portolan.api.text.Text;
import org.portolan.kernel.Host;
import org.portolan.store.Workspace;

class BundlesTest {

    @Test
    void the_hosts_modules_speak_both_languages() {
        Bundles.check(Text.class, "api");
        Bundles.check(Workspace.class, "store");
        Bundles.check(Host.class, "kernel", "host");
        Bundles.check(ModuleLayer.boot().findModule("org.portolan.intake").orElseThrow(), "intake");
    }

    @Test
    void a_key_of_another_namespace_is_told() {
        AssertionError wrong = assertThrows(AssertionError.class, () -> Bundles.check(Text.class, "other"));

        assertEquals(
                "The words of module org.portolan.api are not right:",
                wrong.getMessage().lines().findFirst().orElseThrow());
    }
}
