/** Texts come in and go out as JSON, so that what was said once can be said again in another language. */
@NullMarked
package org.portolan.store.codec;

import org.jspecify.annotations.NullMarked;
