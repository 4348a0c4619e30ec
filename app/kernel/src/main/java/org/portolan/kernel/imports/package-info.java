/** Imports: a file and the running formats come in; one batch with its counts and findings goes out. */
@NullMarked
package org.portolan.kernel.imports;

import org.jspecify.annotations.NullMarked;
