package org.portolan.research.store.score;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.portolan.api.intake.DataFile;
import org.portolan.api.trade.CountryCode;
import org.portolan.research.model.score.GoodsKind;
import org.portolan.research.model.score.Requirement;

/** Certification and rules by market and kind of goods. */
public final class Requirements {

    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private Requirements() {}

    /** All of the table. */
    public static List<Requirement> all() {
        return DataFile.read(Requirements.class, "score/requirements.csv").stream()
                .map(line -> new Requirement(
                        line.text("market"),
                        GoodsKind.valueOf(line.text("kind").toUpperCase(Locale.ROOT)),
                        line.text("mark"),
                        line.text("what_en"),
                        line.text("what_zh"),
                        line.given("effective_from").map(LocalDate::parse),
                        line.text("source"),
                        line.text("checked").equals("yes")))
                .toList();
    }

    /** What a market asks for goods of these kinds, and for all goods. */
    public static List<Requirement> of(CountryCode market, Collection<GoodsKind> kinds) {
        return all().stream()
                .filter(one ->
                        one.market().equals(market.code()) || (one.market().equals("EU") && isInUnion(market)))
                .filter(one -> one.kind() == GoodsKind.GENERAL || kinds.contains(one.kind()))
                .toList();
    }

    /** True for a member of the European Union. */
    public static boolean isInUnion(CountryCode market) {
        return UNION.contains(market.code());
    }

    /** True where the table says anything of a market. */
    public static boolean knows(CountryCode market) {
        return !of(market, List.of()).isEmpty();
    }
}
