/** What the desks are made of: fields of a command, reports with what their figures are made of, words in the theme. */
@NullMarked
package org.portolan.research.view;

import org.jspecify.annotations.NullMarked;
