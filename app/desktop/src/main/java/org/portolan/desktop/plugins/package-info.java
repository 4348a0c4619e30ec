/** The plugin list on screen: states come in; cards with problems, remedies and switches go out. */
@NullMarked
package org.portolan.desktop.plugins;

import org.jspecify.annotations.NullMarked;
