/** Words for people: the bundles of modules come in; sentences in the reader’s language go out. */
@NullMarked
package org.portolan.kernel.text;

import org.jspecify.annotations.NullMarked;
