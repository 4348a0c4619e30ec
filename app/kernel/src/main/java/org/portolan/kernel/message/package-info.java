/** Messages: findings come in; what a person was told since the start goes out, newest first. */
@NullMarked
package org.portolan.kernel.message;

import org.jspecify.annotations.NullMarked;
