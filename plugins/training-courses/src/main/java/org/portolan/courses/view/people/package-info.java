/** The desks of the path and of the mentor. */
@NullMarked
package org.portolan.courses.view.people;

import org.jspecify.annotations.NullMarked;
