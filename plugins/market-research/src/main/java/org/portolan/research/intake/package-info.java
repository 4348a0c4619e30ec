/** What files say outside of their tables comes in; who, where and when a report is about goes out. */
@NullMarked
package org.portolan.research.intake;

import org.jspecify.annotations.NullMarked;
