package org.portolan.api.report;

import org.portolan.api.text.Text;

/** A sentence or two. */
public record Note(Text text) implements Block {}
