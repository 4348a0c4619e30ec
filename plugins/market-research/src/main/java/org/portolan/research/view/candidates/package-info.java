/** Candidates are compared side by side, and each is opened to what a unit of it earns. */
@NullMarked
package org.portolan.research.view.candidates;

import org.jspecify.annotations.NullMarked;
