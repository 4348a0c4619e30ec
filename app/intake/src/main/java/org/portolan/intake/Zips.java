package org.portolan.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens archives whose names are in UTF-8, or in GBK, as programs of a Chinese Windows write them without saying so. */
final class Zips {

    private Zips() {}

    static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException otherNames) {
            return new ZipFile(file.toFile(), Charset.forName("GB18030"));
        }
    }
}
