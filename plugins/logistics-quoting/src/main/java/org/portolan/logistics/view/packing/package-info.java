/** The packing desk: items and boxes are typed, and the cartons are drawn. */
@NullMarked
package org.portolan.logistics.view.packing;

import org.jspecify.annotations.NullMarked;
