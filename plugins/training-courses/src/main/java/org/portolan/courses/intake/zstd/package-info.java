/**
 * Zstandard (RFC 8878), in which newer programs pack: packed bytes come in, unpacked ones go out. Only unpacking, and in
 * plain Java with its bounds checked, since the bytes are other people's.
 */
@NullMarked
package org.portolan.courses.intake.zstd;

import org.jspecify.annotations.NullMarked;
