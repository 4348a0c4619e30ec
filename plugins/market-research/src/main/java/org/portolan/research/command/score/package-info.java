/** Commands that say what a product would earn and which candidate to take. */
@NullMarked
package org.portolan.research.command.score;

import org.jspecify.annotations.NullMarked;
