/** Dated rules of scores and certification, as they come with the plugin. */
@NullMarked
package org.portolan.research.store.score;

import org.jspecify.annotations.NullMarked;
