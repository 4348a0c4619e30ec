/** Running commands: a command and its input come in; a report goes out, or a sentence that names whose fault it is. */
@NullMarked
package org.portolan.kernel.run;

import org.jspecify.annotations.NullMarked;
