/** The window: a running host comes in; frame, forms, reports and views go out. */
@NullMarked
package org.portolan.desktop;

import org.jspecify.annotations.NullMarked;
