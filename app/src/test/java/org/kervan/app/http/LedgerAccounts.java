package org.kervan.app.http;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.app.access.AccessSettings;
import org.kervan.app.access.Accounts;
import org.kervan.app.data.RealData;
import org.kervan.model.ledger.Tier;
import org.kervan.store.ledger.Grant;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.Right;
import org.kervan.store.ledger.Writer;

/** A server over the real data with a ledger of its own, and accounts of every tier and right. */
final class LedgerAccounts implements AutoCloseable {

    static final Writer KEEPER = new Writer("keeper", Set.of(Right.KEEP));
    static final AccessSettings UNHURRIED = new AccessSettings(1_000_000, 1_000_000, 10, false, null);

    final TestServer server;
    private final Services services;
    private final Map<String, String> tokens = new HashMap<>();

    LedgerAccounts(Path folder) throws Exception {
        this(folder, RealData.services(folder, UNHURRIED));
    }

    /** As {@link #LedgerAccounts(Path)}, over a ledger that is given. */
    LedgerAccounts(Path folder, Services services) throws Exception {
        this.services = services;
        server = new TestServer(null, services);
        Accounts accounts = new Accounts(folder.resolve("accounts.json"), InstantSource.system());
        account(accounts, "partner", Tier.PARTNER, List.of());
        account(accounts, "observer", Tier.OBSERVER, List.of());
        account(accounts, "member", Tier.MEMBER, List.of());
        account(accounts, "aigul", Tier.MEMBER, List.of(Right.PROPOSE));
        account(accounts, "berik", Tier.MEMBER, List.of(Right.REVIEW));
        account(accounts, "chynara", Tier.PUBLIC, List.of(Right.PROPOSE, Right.REVIEW));
        account(accounts, "keeper", Tier.MEMBER, List.of(Right.KEEP));
    }

    private void account(Accounts accounts, String name, Tier tier, List<Right> rights) throws Exception {
        tokens.put(name, accounts.makeToken(name, java.time.Duration.ofDays(1), ""));
        store().grant(
                        new Grant(name, tier, List.of("KG"), rights, null),
                        KEEPER,
                        services.ledger().now());
    }

    LedgerStore store() throws Exception {
        return services.ledger().store();
    }

    LocalDate today() {
        return services.ledger().today();
    }

    java.time.Instant now() {
        return services.ledger().now();
    }

    /** Headers of a request by an account; none for nobody. */
    String[] as(String name) {
        return name.isEmpty() ? new String[0] : new String[] {"Authorization", "Bearer " + tokens.get(name)};
    }

    @Override
    public void close() {
        server.close();
        services.ledger().close();
    }
}
