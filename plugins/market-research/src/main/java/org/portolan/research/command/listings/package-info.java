/** A listing dump and what a person says of its columns come in; a template goes out. */
@NullMarked
package org.portolan.research.command.listings;

import org.jspecify.annotations.NullMarked;
