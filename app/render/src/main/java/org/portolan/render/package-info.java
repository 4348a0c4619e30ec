/** Reports as files: a report and a language come in; text, JSON, CSV, XLSX, HTML or a chart go out. */
@NullMarked
package org.portolan.render;

import org.jspecify.annotations.NullMarked;
