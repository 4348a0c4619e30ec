/** What buyers wrote, as it was imported, and the word lists that come with the plugin. */
@NullMarked
package org.portolan.research.store.voices;

import org.jspecify.annotations.NullMarked;
