package org.portolan.intake;

import java.nio.charset.Charset;

/**
 * How a text file's bytes are read.
 *
 * @param bom how many bytes of a byte-order mark stand before the text
 */
record Encoding(Charset charset, int bom) {}
