/** The bulk desk: a file of orders is chosen at the left; which service carries each, and at what price, follows. */
@NullMarked
package org.portolan.logistics.view.bulk;

import org.jspecify.annotations.NullMarked;
