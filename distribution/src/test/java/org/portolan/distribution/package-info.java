/** Tests of what is delivered: the built image as a real process, its JARs, and the shape of all classes together. */
package org.portolan.distribution;
