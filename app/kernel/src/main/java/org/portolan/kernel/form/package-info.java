/** Forms: a command’s record comes in; fields, and what a person entered as that record, go out. */
@NullMarked
package org.portolan.kernel.form;

import org.jspecify.annotations.NullMarked;
