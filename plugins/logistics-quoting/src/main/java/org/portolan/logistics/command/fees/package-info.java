/** A unit sold on a marketplace comes in; a report of its fees, and of the next cheaper tier, goes out. */
@NullMarked
package org.portolan.logistics.command.fees;

import org.jspecify.annotations.NullMarked;
