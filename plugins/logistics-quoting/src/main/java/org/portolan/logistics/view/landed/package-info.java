/** The landed cost desk: a consignment is typed at the left; what it costs once it has landed follows at the right. */
@NullMarked
package org.portolan.logistics.view.landed;

import org.jspecify.annotations.NullMarked;
