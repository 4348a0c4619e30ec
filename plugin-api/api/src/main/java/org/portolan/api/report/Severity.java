package org.portolan.api.report;

/** How much a finding asks of the reader. */
public enum Severity {
    /** Good to know; nothing to do. */
    INFO,
    /** Look at it: something was left out or read in one of several ways. */
    WARNING,
    /** A row, a file or a plugin was refused. */
    ERROR
}
