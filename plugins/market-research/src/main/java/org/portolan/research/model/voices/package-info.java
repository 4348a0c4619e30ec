/** What buyers wrote: reviews come in; their language, their polarity, what they talk about and complain of go out. No I/O. */
@NullMarked
package org.portolan.research.model.voices;

import org.jspecify.annotations.NullMarked;
