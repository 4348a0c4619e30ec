/** What one person chose last, on this computer: a properties file comes in; last workspace, language and theme go out. */
@NullMarked
package org.portolan.desktop.person;

import org.jspecify.annotations.NullMarked;
