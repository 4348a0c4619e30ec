/** Small interfaces by which plugins help each other when both are installed. */
@NullMarked
package org.portolan.api.service;

import org.jspecify.annotations.NullMarked;
