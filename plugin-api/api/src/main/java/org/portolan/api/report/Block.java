package org.portolan.api.report;

/** A part of a report. */
public sealed interface Block permits Note, Figures, Table, Chart {}
