package org.portolan.logistics.command.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.service.MarketplaceFees;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.testkit.TestWorkbench;

/** The fees as another plugin asks for them. */
class AmazonFeesTest {

    @Test
    void another_plugin_finds_the_fees_of_a_unit(@TempDir Path folder) throws Exception {
        try (TestWorkbench test =
                TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 5, 1))) {
            Workbench bench = test.host().bench("logistics");
            MarketplaceFees service = bench.find(MarketplaceFees.class).orElseThrow();

            MarketplaceFees.Fees fees = service.fees(unit("US", "24.99USD", "Home & Kitchen"), bench);

            assertEquals(
                    Set.of("US", "GB", "DE", "JP"),
                    Set.copyOf(service.marketplaces().stream()
                            .map(CountryCode::code)
                            .toList()));
            assertEquals("logistics.tier.large_standard", fees.sizeTier().key());
            assertEquals(Weight.parse("2.5lb"), fees.chargeableWeight());
            assertEquals(Money.parse("6.10USD"), fees.fulfilment());
            assertEquals(Money.parse("0.21USD"), fees.fuel());
            assertEquals(Money.parse("3.75USD"), fees.referral());
            assertEquals(Money.parse("10.06USD"), fees.total());
            assertEquals(4, fees.trace().parts().size());
            assertThrows(Refusal.class, () -> service.fees(unit("FR", "24.99EUR", "Toys"), bench));
            assertThrows(Refusal.class, () -> service.fees(unit("US", "24.99EUR", "Toys"), bench));
        }
    }

    private static MarketplaceFees.Unit unit(String marketplace, String price, String category) {
        return new MarketplaceFees.Unit(
                CountryCode.of(marketplace),
                Dimensions.parse("12x9x3in"),
                Weight.parse("14oz"),
                Money.parse(price),
                Optional.of(category),
                LocalDate.of(2026, 5, 1));
    }
}
