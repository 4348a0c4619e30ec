/** Words for people: a key with arguments that is said in the reader's language, at the moment of reading. */
@NullMarked
package org.portolan.api.text;

import org.jspecify.annotations.NullMarked;
