/** Projects and sightings in the workspace. */
@NullMarked
package org.portolan.research.store.project;

import org.jspecify.annotations.NullMarked;
