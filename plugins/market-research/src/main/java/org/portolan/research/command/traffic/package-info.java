/** Where the operator’s own products lose visitors. */
@NullMarked
package org.portolan.research.command.traffic;

import org.jspecify.annotations.NullMarked;
