/** Reports on screen: blocks come in; cards, tables, charts, findings and the drawer with what a number was made of go out. */
@NullMarked
package org.portolan.desktop.report;

import org.jspecify.annotations.NullMarked;
