/** The ship-plan desk: files of articles and ways at the left; what to send when by which way, and why, follows. */
@NullMarked
package org.portolan.logistics.view.plan;

import org.jspecify.annotations.NullMarked;
