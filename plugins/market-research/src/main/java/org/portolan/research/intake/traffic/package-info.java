/** An operator’s Business Reports come in; sessions, units and sales go out. */
@NullMarked
package org.portolan.research.intake.traffic;

import org.jspecify.annotations.NullMarked;
