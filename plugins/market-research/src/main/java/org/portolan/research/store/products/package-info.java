/** Products and templates of listings in the workspace. */
@NullMarked
package org.portolan.research.store.products;

import org.jspecify.annotations.NullMarked;
