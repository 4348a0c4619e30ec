package org.portolan.courses.store.people;

import java.util.List;
import java.util.Locale;
import org.portolan.api.intake.DataFile;
import org.portolan.courses.model.people.Terms;

/** The words for cities, platforms, languages and roles that the plugin ships. */
public final class PayTerms {

    private static final Terms TERMS = new Terms(DataFile.read(PayTerms.class, "people/terms.csv").stream()
            .map(line -> new Terms.Term(
                    Terms.Kind.valueOf(line.text("kind").toUpperCase(Locale.ROOT)),
                    line.text("key"),
                    line.text("zh"),
                    line.text("also").isEmpty()
                            ? List.of()
                            : List.of(line.text("also").split("\\|"))))
            .toList());

    private PayTerms() {}

    public static Terms all() {
        return TERMS;
    }
}
