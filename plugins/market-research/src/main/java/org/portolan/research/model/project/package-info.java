/** A question, what speaks for and against, and what was decided. No I/O. */
@NullMarked
package org.portolan.research.model.project;

import org.jspecify.annotations.NullMarked;
