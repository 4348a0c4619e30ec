package org.portolan.courses.intake.anki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.archive.Damaged;
import org.portolan.courses.intake.archive.Limits;
import org.portolan.courses.intake.archive.ProtoMessage;
import org.portolan.courses.intake.zstd.Zstd;

/**
 * The list of a package's media: which name lies under which number. Older packages write JSON, newer ones a packed message
 * of Protocol Buffers ({@code proto/anki/import_export.proto} of Anki), whose entries are numbered by their order.
 */
final class MediaList {

    private static final int NAME = 1;
    private static final int OLD_NUMBER = 255;

    private MediaList() {}

    /** Names by their numbers. */
    static Map<String, String> read(byte[] list, String file) throws IOException, Refusal {
        if (list.length == 0) {
            return Map.of();
        }
        try {
            byte[] plain = Zstd.is(list) ? Zstd.unpack(list, Limits.USUAL.inMemory()) : list;
            return plain.length > 0 && plain[0] == '{' ? json(plain) : messages(plain);
        } catch (Damaged | JsonProcessingException damaged) {
            throw new Refusal(Text.of("courses.anki.refused.media-list", file), damaged);
        }
    }

    private static Map<String, String> json(byte[] list) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        JsonNode tree = new ObjectMapper().readTree(list);
        tree.properties()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue().asText()));
        return names;
    }

    private static Map<String, String> messages(byte[] list) throws Damaged {
        Map<String, String> names = new LinkedHashMap<>();
        List<byte[]> entries = ProtoMessage.parse(list).all(1);
        for (int i = 0; i < entries.size(); i++) {
            ProtoMessage entry = ProtoMessage.parse(entries.get(i));
            long number = entry.has(OLD_NUMBER) ? entry.number(OLD_NUMBER) : i;
            names.put(Long.toString(number), entry.text(NAME));
        }
        return names;
    }
}
