/** Plugins: folders of JARs come in; running modules, each in a layer of its own, or problems with remedies go out. */
@NullMarked
package org.portolan.kernel.plugin;

import org.jspecify.annotations.NullMarked;
