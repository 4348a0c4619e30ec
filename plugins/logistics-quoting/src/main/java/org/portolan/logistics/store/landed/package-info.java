/** The SQL and the shipped tables of landed cost: a workspace's store comes in; tariff lines and dated rules go out. */
@NullMarked
package org.portolan.logistics.store.landed;

import org.jspecify.annotations.NullMarked;
