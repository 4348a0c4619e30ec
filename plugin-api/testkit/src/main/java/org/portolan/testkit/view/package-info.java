/** A desk without a window, for the tests of views. */
@NullMarked
package org.portolan.testkit.view;

import org.jspecify.annotations.NullMarked;
