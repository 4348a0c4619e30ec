/** The quote desk: what a person types becomes a quote; the report comes back as cards, a table, a chart and a trace. */
@NullMarked
package org.portolan.logistics.view;

import org.jspecify.annotations.NullMarked;
