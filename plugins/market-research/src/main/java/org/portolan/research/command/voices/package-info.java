/** What buyers say about products: filters come in; themes, complaints, sentences and what to improve go out. */
@NullMarked
package org.portolan.research.command.voices;

import org.jspecify.annotations.NullMarked;
