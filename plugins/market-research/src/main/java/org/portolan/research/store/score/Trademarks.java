package org.portolan.research.store.score;

import java.net.URI;
import java.util.List;
import org.portolan.api.intake.DataFile;
import org.portolan.api.trade.CountryCode;
import org.portolan.research.model.score.TrademarkWord;

/** Words that operators are hit by, and the registers in which all others stand. */
public final class Trademarks {

    private Trademarks() {}

    /**
     * Where marks are looked up.
     *
     * @param english what marks it has
     * @param chinese the same
     */
    public record Register(String market, String name, URI address, String english, String chinese, String source) {}

    /** The table: small, and no register. */
    public static List<TrademarkWord> words() {
        return DataFile.read(Trademarks.class, "score/trademarks.csv").stream()
                .map(line -> new TrademarkWord(
                        line.text("word"),
                        line.text("owner"),
                        line.text("what_en"),
                        line.text("what_zh"),
                        line.text("source"),
                        line.text("checked").equals("yes")))
                .toList();
    }

    /** The registers of a market, and those of all. */
    public static List<Register> registers(CountryCode market) {
        boolean union = Requirements.isInUnion(market);
        return DataFile.read(Trademarks.class, "score/registers.csv").stream()
                .filter(line -> line.text("market").equals(market.code())
                        || line.text("market").equals("ANY")
                        || (union && line.text("market").equals("EU")))
                .map(line -> new Register(
                        line.text("market"),
                        line.text("name"),
                        URI.create(line.text("address")),
                        line.text("what_en"),
                        line.text("what_zh"),
                        line.text("source")))
                .sorted((one, other) -> Boolean.compare(
                        one.market().equals("ANY"), other.market().equals("ANY")))
                .toList();
    }
}
