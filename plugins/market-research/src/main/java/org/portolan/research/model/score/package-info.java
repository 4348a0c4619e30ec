/** What a product would earn, how sure that is, and how candidates compare. No I/O. */
@NullMarked
package org.portolan.research.model.score;

import org.jspecify.annotations.NullMarked;
