/** The screen on which buyers are listened to: complaints, their sentences, and the rows these came from. */
@NullMarked
package org.portolan.research.view.voices;

import org.jspecify.annotations.NullMarked;
