/** Questions of any tool, as one kind of thing: what is asked, how an answer is judged. */
@NullMarked
package org.portolan.courses.model.question;

import org.jspecify.annotations.NullMarked;
