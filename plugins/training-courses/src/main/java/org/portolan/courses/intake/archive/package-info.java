/** Archives of other people: one comes in, its files go out, within limits that no honest package meets. */
@NullMarked
package org.portolan.courses.intake.archive;

import org.jspecify.annotations.NullMarked;
