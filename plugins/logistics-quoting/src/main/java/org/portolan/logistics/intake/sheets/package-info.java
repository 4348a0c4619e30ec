/** Forwarders' workbooks come in; their reading is stored as rates, terms and surcharges, or refused with its findings. */
@NullMarked
package org.portolan.logistics.intake.sheets;

import org.jspecify.annotations.NullMarked;
