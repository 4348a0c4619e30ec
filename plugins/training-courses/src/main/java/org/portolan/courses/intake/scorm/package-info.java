/** SCORM packages, as content to read: manifests, folders and zip files come in as pages in their order. */
@NullMarked
package org.portolan.courses.intake.scorm;

import org.jspecify.annotations.NullMarked;
