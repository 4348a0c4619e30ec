package org.portolan.intake.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes, and how many of them were read. */
final class CountedStream extends FilterInputStream {

    private final long size;
    private long count;

    private CountedStream(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    static CountedStream open(Path file) throws IOException {
        return new CountedStream(Files.newInputStream(file), Files.size(file));
    }

    /** No bytes: for text that is there already. */
    static CountedStream none() {
        return new CountedStream(nullInputStream(), 0);
    }

    long size() {
        return size;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
