package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Burst;
import org.portolan.research.model.voices.Copies;
import org.portolan.research.model.voices.Phrase;
import org.portolan.research.model.voices.Theme;
import org.portolan.research.model.voices.Voice;

/** Says what buyers talk about, what they complain of, what that costs in stars, and what to improve. */
public final class VoicesCommand implements Command<VoicesInput> {

    @Override
    public String id() {
        return "research.voices";
    }

    @Override
    public Class<VoicesInput> input() {
        return VoicesInput.class;
    }

    @Override
    public Report run(VoicesInput input, Workbench bench) throws Refusal {
        Hearing hearing = Hearing.of(input, bench);
        if (input.aspect().isPresent()
                && hearing.themes().stream()
                        .noneMatch(theme -> theme.aspect().equals(input.aspect().get()))) {
            throw new Refusal(Text.of(
                    "research.voices.refusal.aspect",
                    input.aspect().get(),
                    hearing.themes().stream().map(Theme::aspect).sorted().collect(Collectors.joining(", "))));
        }
        bench.progress().doing(Text.of("research.voices.progress.compare"));
        List<Phrase> phrases = PhraseTable.find(hearing);
        bench.progress().check();
        List<Voice> voices = VoiceCells.voices(hearing.reviews());
        List<List<Voice>> copies = Copies.in(voices);
        List<Burst> bursts = Burst.in(voices);

        List<Block> blocks = new ArrayList<>();
        blocks.add(VoiceFigures.of(hearing));
        blocks.addAll(VoiceCharts.of(hearing, bench));
        blocks.add(ThemeTables.complaints(hearing));
        blocks.add(ImprovementTable.of(hearing, phrases));
        blocks.add(ThemeTables.aspects(hearing));
        blocks.add(SentenceTable.of(hearing, input));
        blocks.add(PhraseTable.of(phrases));
        blocks.add(GroupTables.byProduct(hearing));
        blocks.add(RivalTable.byProduct(hearing));
        blocks.add(GroupTables.byVariation(hearing));
        blocks.add(RivalTable.byVariation(hearing));
        blocks.add(GroupTables.byCategory(hearing));
        blocks.add(GroupTables.overTime(hearing));
        blocks.add(SuspiciousTable.of(copies, bursts));
        blocks.add(LanguageTable.of(hearing));
        blocks.add(QualityTable.of(hearing.ears()));
        blocks.add(new Note(Text.of("research.voices.note")));
        Text title = Text.of("research.voices.report", hearing.reviews().size());
        return new Report(title, blocks, VoiceFindings.of(hearing, copies, bursts));
    }
}
