/** Rows of tariffs, of tables of tax rates and of a person's own rules come in; dated facts and findings go out. */
@NullMarked
package org.portolan.logistics.intake.landed;

import org.jspecify.annotations.NullMarked;
