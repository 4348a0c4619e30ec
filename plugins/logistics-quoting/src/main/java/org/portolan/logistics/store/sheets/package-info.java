/** What people said of layouts comes in as templates and goes out for the files of the next months. */
@NullMarked
package org.portolan.logistics.store.sheets;

import org.jspecify.annotations.NullMarked;
