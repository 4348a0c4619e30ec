/** A workbench for tests: a temporary folder and a plugin come in; a running host goes out. */
@NullMarked
package org.portolan.testkit;

import org.jspecify.annotations.NullMarked;
