package org.portolan.kernel.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"to,to", "maxDays,max-days", "dryRun,dry-run", "toURL,to-url", "URLTo,url-to", "x2Rate,x2-rate"})
    void a_components_name_becomes_an_option_in_kebab_case(String component, String option) {
        assertEquals(option, Names.ofComponent(component));
    }
}
