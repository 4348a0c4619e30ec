package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private final ModuleDescriptor descriptor = OutputFormat.class.getModule().getDescriptor();

    @Test
    void reports_and_letters_are_shown_and_no_other_part_of_the_host_is_needed() {
        assertEquals("org.portolan.render", descriptor.name());
        assertFalse(descriptor.isOpen());
        assertEquals(
                Set.of("org.portolan.render", "org.portolan.render.paper"),
                descriptor.exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of("org.portolan.api"),
                descriptor.requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .filter(name -> name.startsWith("org.portolan"))
                        .collect(Collectors.toSet()));
    }
}
