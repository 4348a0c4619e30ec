/** Forms: a command comes in; its fields, what is wrong beside each, and its report go out. */
@NullMarked
package org.portolan.desktop.form;

import org.jspecify.annotations.NullMarked;
