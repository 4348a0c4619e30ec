/** Downloads of products come in, each known by its header; sightings of products go out. */
@NullMarked
package org.portolan.research.intake.products;

import org.jspecify.annotations.NullMarked;
