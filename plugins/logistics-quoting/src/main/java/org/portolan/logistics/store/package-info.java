/** The SQL of logistics: a workspace's store comes in; the book of rates and published exchange rates go out. */
@NullMarked
package org.portolan.logistics.store;

import org.jspecify.annotations.NullMarked;
