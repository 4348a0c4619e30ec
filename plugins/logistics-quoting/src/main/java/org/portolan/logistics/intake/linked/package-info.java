/** Price tables of a carrier that refer to each other come in together: countries, zones, methods, bands of weight. */
@NullMarked
package org.portolan.logistics.intake.linked;

import org.jspecify.annotations.NullMarked;
