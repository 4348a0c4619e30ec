/** Settings, backups and about: what a person chooses comes in; the window follows at once. */
@NullMarked
package org.portolan.desktop.settings;

import org.jspecify.annotations.NullMarked;
