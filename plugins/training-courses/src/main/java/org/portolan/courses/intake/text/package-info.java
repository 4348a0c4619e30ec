/** Bytes of text files of other people as text, in whatever encoding they were saved. */
@NullMarked
package org.portolan.courses.intake.text;

import org.jspecify.annotations.NullMarked;
