/** Rows of carriers' sheets and of published exchange rates come in; facts and findings go out. */
@NullMarked
package org.portolan.logistics.intake;

import org.jspecify.annotations.NullMarked;
