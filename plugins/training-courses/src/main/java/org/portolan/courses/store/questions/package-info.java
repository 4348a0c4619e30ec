/** Questions in the workspace: written with their import, read by bank and category. */
@NullMarked
package org.portolan.courses.store.questions;

import org.jspecify.annotations.NullMarked;
