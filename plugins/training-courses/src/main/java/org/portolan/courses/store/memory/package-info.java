/** The learner's log in the workspace: answers go in, what is due and how well it is remembered comes out. */
@NullMarked
package org.portolan.courses.store.memory;

import org.jspecify.annotations.NullMarked;
