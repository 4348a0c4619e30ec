/** Files becoming facts: bytes come in; rows, findings and one undoable batch go out. */
@NullMarked
package org.portolan.api.intake;

import org.jspecify.annotations.NullMarked;
