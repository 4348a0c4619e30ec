/** Tasks: work comes in; its progress, its result or its trouble goes out, and nobody waits for one that hangs. */
@NullMarked
package org.portolan.kernel.task;

import org.jspecify.annotations.NullMarked;
