/** Questions with what speaks for and against, decisions, and the notebook of things seen. */
@NullMarked
package org.portolan.research.view.projects;

import org.jspecify.annotations.NullMarked;
