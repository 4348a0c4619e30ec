/** The beginning of search terms comes in; what buyers typed and clicked goes out. */
@NullMarked
package org.portolan.research.command.terms;

import org.jspecify.annotations.NullMarked;
