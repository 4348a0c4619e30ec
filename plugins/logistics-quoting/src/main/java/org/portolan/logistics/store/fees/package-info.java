/** The dated fee tables that come with the plugin: lines of text come in, checked rules go out. */
@NullMarked
package org.portolan.logistics.store.fees;

import org.jspecify.annotations.NullMarked;
