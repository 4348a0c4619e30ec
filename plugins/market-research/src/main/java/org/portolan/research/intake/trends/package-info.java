/** Google Trends’ downloads come in, in whatever language and layout; interest by period, region and related search goes out. */
@NullMarked
package org.portolan.research.intake.trends;

import org.jspecify.annotations.NullMarked;
