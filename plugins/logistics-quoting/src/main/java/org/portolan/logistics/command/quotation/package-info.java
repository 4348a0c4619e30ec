/** A quotation's words come in; the page that a customer receives goes out, as PDF. */
@NullMarked
package org.portolan.logistics.command.quotation;

import org.jspecify.annotations.NullMarked;
