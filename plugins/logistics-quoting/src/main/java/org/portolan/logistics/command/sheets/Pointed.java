package org.portolan.logistics.command.sheets;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;

/** What a person pointed at, as written on the command line. */
final class Pointed {

    private Pointed() {}

    static Mapping mapping(List<String> written) throws Refusal {
        List<Pointing> pointings = new ArrayList<>();
        for (String one : written) {
            pointings.add(
                    Pointing.parse(one).orElseThrow(() -> new Refusal(Text.of("logistics.read-sheet.pointing", one))));
        }
        return new Mapping(pointings);
    }
}
