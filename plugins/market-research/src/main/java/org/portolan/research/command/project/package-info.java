/** Commands that keep a question, its evidence and its decision together. */
@NullMarked
package org.portolan.research.command.project;

import org.jspecify.annotations.NullMarked;
