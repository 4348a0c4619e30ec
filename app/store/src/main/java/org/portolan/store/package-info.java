/** The workspace: a folder comes in; transactions, undoable batches and snapshots go out. */
@NullMarked
package org.portolan.store;

import org.jspecify.annotations.NullMarked;
