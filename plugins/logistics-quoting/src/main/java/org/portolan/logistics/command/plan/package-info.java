/** Tables of articles and ways to ship come in; reports of what to send, when, by which way and why go out. */
@NullMarked
package org.portolan.logistics.command.plan;

import org.jspecify.annotations.NullMarked;
