/** A forwarder's workbook and what a person says of it come in; its reading, or a template of its layout, goes out. */
@NullMarked
package org.portolan.logistics.command.sheets;

import org.jspecify.annotations.NullMarked;
