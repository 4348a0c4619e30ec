/** What is particular to SQLite: connections, transactions, bulk rows, and whether a file can be trusted. */
@NullMarked
package org.portolan.store.sqlite;

import org.jspecify.annotations.NullMarked;
