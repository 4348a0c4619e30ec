/** Tables of pays and exported progress: files come in, rows go out. */
@NullMarked
package org.portolan.courses.intake.people;

import org.jspecify.annotations.NullMarked;
