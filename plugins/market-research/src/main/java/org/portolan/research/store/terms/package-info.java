/** Search terms in the workspace. */
@NullMarked
package org.portolan.research.store.terms;

import org.jspecify.annotations.NullMarked;
