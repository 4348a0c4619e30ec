package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Burst;
import org.portolan.research.model.voices.Ear;
import org.portolan.research.model.voices.Heard;
import org.portolan.research.model.voices.Voice;

/** What makes the answer less sure than it looks. */
final class VoiceFindings {

    private static final int FEW = 30;

    private VoiceFindings() {}

    static List<Finding> of(Hearing hearing, List<List<Voice>> copies, List<Burst> bursts) {
        List<Finding> findings = new ArrayList<>();
        List<Heard> reviews = hearing.reviews();
        if (reviews.size() < FEW) {
            findings.add(warning("few", String.valueOf(reviews.size()), String.valueOf(FEW)));
        }
        for (Ear ear : hearing.ears()) {
            if (ear.quality().isEmpty() && !ear.known()) {
                findings.add(warning("language", ear.language()));
            }
        }
        if (hearing.settled().again() > 0) {
            findings.add(info("again", String.valueOf(hearing.settled().again())));
        }
        if (hearing.settled().byFile() > 0) {
            findings.add(info("by_file", String.valueOf(hearing.settled().byFile())));
        }
        long undated = reviews.stream()
                .filter(heard -> heard.voice().review().written().isEmpty())
                .count();
        if (undated > 0) {
            findings.add(info("undated", String.valueOf(undated), String.valueOf(reviews.size())));
        }
        long silent = reviews.stream()
                .filter(heard -> heard.voice().review().text().isBlank())
                .count();
        if (silent > 0) {
            findings.add(info("silent", String.valueOf(silent)));
        }
        int alike = copies.stream().mapToInt(List::size).sum();
        if (alike > 0) {
            findings.add(warning("copies", String.valueOf(alike), String.valueOf(copies.size())));
        }
        if (!bursts.isEmpty()) {
            findings.add(warning("bursts", String.valueOf(bursts.size())));
        }
        return findings;
    }

    private static Finding info(String name, Object... arguments) {
        return Finding.info(Place.NOWHERE, Text.of("research.voices.finding." + name, arguments));
    }

    private static Finding warning(String name, Object... arguments) {
        String key = "research.voices.finding." + name;
        return Finding.warning(Place.NOWHERE, Text.of(key, arguments), Text.of(key + ".remedy"));
    }
}
