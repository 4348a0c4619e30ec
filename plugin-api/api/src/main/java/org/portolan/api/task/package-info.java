/** Progress and cancellation of work that takes a while. */
@NullMarked
package org.portolan.api.task;

import org.jspecify.annotations.NullMarked;
