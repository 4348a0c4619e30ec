package org.portolan.logistics.view.shipments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.shipments.DelayNoticesCommand;
import org.portolan.logistics.command.shipments.ShipmentsCommand;
import org.portolan.logistics.view.Choice;
import org.portolan.logistics.view.Entry;
import org.portolan.logistics.view.Parts;
import org.portolan.logistics.view.QuestionForm;

/** Which shipments are listed, and how notices are written. It tells of every change, a moment after the last key. */
final class ShipmentsForm extends QuestionForm {

    private static final String DESK = "logistics.shipments-desk";

    private final Consumer<Asked> listener;
    private final Choice<Listed> listed = choice(DESK, "listed", DESK + ".listed.", Listed.values());
    private final Choice<Language> language = choice("language", DESK + ".language.", Language.values());
    private final Entry<Integer> minDays = entry("minDays", "1", Entry::count);
    private final Entry<String> signature = entry("signature", "Ana, Portolan Store", text -> text);

    /** @param listener gets what is asked */
    ShipmentsForm(Desk desk, Consumer<Asked> listener) {
        super(desk, "logistics.delay-notices", DESK);
        this.listener = listener;
        add(Parts.label(desk.say(Text.of("logistics.table.shipments.all")), "h3"), "span 2");
        add(listed, "span 2, wmin 0");
        add(Parts.label(desk.say(Text.of("logistics.table.notices")), "h3"), "span 2, gaptop 8");
        add(language, "span 2, wmin 0");
        add(minDays, "span 2, wmin 0");
        add(signature, "span 2, wmin 0");
        add(importing(DESK + ".import"), "span 2, wmin 0, gaptop 4");
    }

    @Override
    protected void changed() {
        LocalDate today = LocalDate.now(desk.bench().clock());
        listener.accept(new Asked(
                new ShipmentsCommand.Input(listed.value() == Listed.ALL, today),
                new DelayNoticesCommand.Input(
                        minDays.read().orElse(1), language.value().tag, signature.read(), today)));
    }

    /** What is asked of two commands. */
    record Asked(ShipmentsCommand.Input shipments, DelayNoticesCommand.Input notices) {}

    private enum Listed {
        OPEN,
        ALL
    }

    private enum Language {
        OWN(Optional.empty()),
        ENGLISH(Optional.of("en")),
        CHINESE(Optional.of("zh"));

        private final Optional<String> tag;

        Language(Optional<String> tag) {
            this.tag = tag;
        }
    }
}
