package org.kervan.app.http;

import org.kervan.app.access.Access;
import org.kervan.app.flow.FlowService;
import org.kervan.app.ledger.LedgerService;

/**
 * What a server answers from.
 *
 * @param flows network, routes and flows
 * @param ledger promises, claims and measurements
 * @param access who may ask
 */
public record Services(FlowService flows, LedgerService ledger, Access access) {}
