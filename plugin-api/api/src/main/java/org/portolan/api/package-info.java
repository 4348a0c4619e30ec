/** The workbench: what the host gives to a plugin, as an object and never as a global. */
@NullMarked
package org.portolan.api;

import org.jspecify.annotations.NullMarked;
