/** XML of other people as a tree, read so that it can do no harm: no entities of its own, no depth or size without end. */
@NullMarked
package org.portolan.courses.intake.xml;

import org.jspecify.annotations.NullMarked;
