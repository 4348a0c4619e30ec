package org.portolan.logistics.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.Parcel;

/** Reads a parcel as a person writes it: {@code 0.5kg 30x20x10cm}. */
final class ParcelText {

    private static final Pattern WRITTEN = Pattern.compile("([\\d.]+\\s*\\p{L}+)(?:[\\s,;]+(.+[xX×*].+))?");

    private ParcelText() {}

    static Parcel parse(String text) throws Refusal {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new Refusal(Text.of("logistics.quote.parcels.unreadable", text));
        }
        try {
            return new Parcel(
                    Weight.parse(written.group(1)),
                    Optional.ofNullable(written.group(2)).map(Dimensions::parse));
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.text());
        }
    }
}
