/** Transactions on the workspace: SQL comes in, rows or one undoable batch go out. */
@NullMarked
package org.portolan.api.store;

import org.jspecify.annotations.NullMarked;
