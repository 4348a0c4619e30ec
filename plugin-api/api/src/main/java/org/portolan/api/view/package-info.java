/** Interactive screens: a workbench comes in, a Swing component goes out. */
@NullMarked
package org.portolan.api.view;

import org.jspecify.annotations.NullMarked;
