/** The desk at which a learner answers cards, by the keyboard alone where wanted. */
@NullMarked
package org.portolan.courses.view.review;

import org.jspecify.annotations.NullMarked;
