/** Collections of other programs, which are SQLite files: read as what nobody can trust, and written for Anki to read. */
@NullMarked
package org.portolan.courses.store.packages;

import org.jspecify.annotations.NullMarked;
