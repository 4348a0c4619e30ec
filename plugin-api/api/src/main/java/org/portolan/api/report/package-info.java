/** What a command answers with: notes, figures, tables, charts and findings, drawn by the host. */
@NullMarked
package org.portolan.api.report;

import org.jspecify.annotations.NullMarked;
