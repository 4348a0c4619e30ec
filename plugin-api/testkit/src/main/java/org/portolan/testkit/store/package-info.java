/** What a workspace holds, as tests read it. */
@NullMarked
package org.portolan.testkit.store;

import org.jspecify.annotations.NullMarked;
