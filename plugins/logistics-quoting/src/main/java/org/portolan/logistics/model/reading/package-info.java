/** Sheets laid out for people come in; what they say of services, zones, prices and surcharges goes out, cell by cell. */
@NullMarked
package org.portolan.logistics.model.reading;

import org.jspecify.annotations.NullMarked;
