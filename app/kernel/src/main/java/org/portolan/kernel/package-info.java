/** The host without a face: plugin folders and a workspace come in; commands, views, imports and tasks go out. */
@NullMarked
package org.portolan.kernel;

import org.jspecify.annotations.NullMarked;
