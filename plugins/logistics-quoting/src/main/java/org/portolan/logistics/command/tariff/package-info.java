/** The sheets of a workspace come in; which counts when, how two of them differ, and what a person adds to them go out. */
@NullMarked
package org.portolan.logistics.command.tariff;

import org.jspecify.annotations.NullMarked;
