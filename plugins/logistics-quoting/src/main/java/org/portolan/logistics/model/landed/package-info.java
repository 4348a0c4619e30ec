/** The price of a duty rate's words, a consignment and the rules of its destination come in; duty, tax and landed cost go out. */
@NullMarked
package org.portolan.logistics.model.landed;

import org.jspecify.annotations.NullMarked;
