package org.portolan.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;

/** Connections that a handle borrows and gives back. */
public record Lent(Lender lender, Taker taker) implements ConnectionFactory {

    @Override
    public Connection openConnection() throws SQLException {
        return lender.lend();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        taker.take(connection);
    }

    /** Where connections come from. */
    @FunctionalInterface
    public interface Lender {
        Connection lend() throws SQLException;
    }

    /** Where they go. */
    @FunctionalInterface
    public interface Taker {
        void take(Connection connection) throws SQLException;
    }
}
