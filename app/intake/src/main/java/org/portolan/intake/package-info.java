/** The shared reader: a file comes in; a sample for recognition, then rows and findings go out, in constant memory. */
@NullMarked
package org.portolan.intake;

import org.jspecify.annotations.NullMarked;
