/** CSV and TSV: bytes come in, encoding and delimiter are found out, rows go out. */
@NullMarked
package org.portolan.intake.text;

import org.jspecify.annotations.NullMarked;
