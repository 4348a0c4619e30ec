/** What Portolan can do: a record comes in, a report goes out; forms and command-line verbs follow from the record. */
@NullMarked
package org.portolan.api.command;

import org.jspecify.annotations.NullMarked;
