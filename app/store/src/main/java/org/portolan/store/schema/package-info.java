/** SQL of a migration comes in; its statements go out, and what each would touch outside of its namespace. */
@NullMarked
package org.portolan.store.schema;

import org.jspecify.annotations.NullMarked;
