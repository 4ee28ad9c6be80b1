package org.kervan.store.ledger;

import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.kervan.store.ledger.LedgerProblem.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what databases throw into what people can act on. */
final class Failures {
    private Failures() {}

    static LedgerProblem of(Exception failure, LedgerPlace place) {
        if (failure instanceof LedgerProblem problem) {
            return problem;
        }
        SQLException sql = find(failure, SQLException.class);
        SQLiteException lite = find(failure, SQLiteException.class);
        Kind kind = lite != null ? ofSqlite(lite.getResultCode()) : sql != null ? ofState(sql) : Kind.UNREACHABLE;
        if (find(failure, HikariPool.PoolInitializationException.class) != null) {
            kind = Kind.UNREACHABLE;
        }
        String reason = reason(failure, sql);
        return new LedgerProblem(kind, Texts.of("failure." + kind.name(), where(place), reason), failure);
    }

    private static Kind ofSqlite(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL, SQLITE_TOOBIG -> Kind.FULL;
            case SQLITE_IOERR -> code == SQLiteErrorCode.SQLITE_IOERR_WRITE ? Kind.FULL : Kind.UNREACHABLE;
            case SQLITE_BUSY, SQLITE_LOCKED -> Kind.LOCKED;
            case SQLITE_CORRUPT -> Kind.DAMAGED;
            case SQLITE_NOTADB -> Kind.WRONG_VERSION;
            case SQLITE_CONSTRAINT -> Kind.CONFLICT;
            default -> Kind.UNREACHABLE;
        };
    }

    /** By the classes of SQLSTATE (PostgreSQL, appendix A). */
    private static Kind ofState(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("53100")) {
            return Kind.FULL;
        }
        if (state.equals("55P03") || state.startsWith("40") || state.equals("57014")) {
            return Kind.LOCKED;
        }
        if (state.startsWith("23")) {
            return Kind.CONFLICT;
        }
        if (state.startsWith("XX")) {
            return Kind.DAMAGED;
        }
        return failure instanceof SQLTransientConnectionException && failure.getCause() == null
                ? Kind.LOCKED
                : Kind.UNREACHABLE;
    }

    private static String where(LedgerPlace place) {
        return switch (place) {
            case LedgerPlace.SqliteFile file -> file.path().toString();
            case LedgerPlace.Server server -> server.url().replaceFirst("\\?.*", "");
        };
    }

    /** The first line of what the database said. */
    private static String reason(Exception failure, @Nullable SQLException sql) {
        Throwable told = sql != null ? sql : failure;
        while (told.getCause() instanceof SQLException deeper) {
            told = deeper;
        }
        IOException io = find(failure, IOException.class);
        if (sql == null && io != null) {
            told = io;
        }
        String message = told.getMessage();
        return message == null
                ? told.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static <T> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }
}
