/**
 * Who asks, what they may do, and how much of it: keys, tokens, roles, budgets and trusted
 * documents.
 *
 * <p>A request is let in twice. {@link io.pacta.access.Doorkeeper} tells who asks from what they
 * present, over HTTP before the request is read and over WebSocket when the connection begins.
 * {@link io.pacta.access.Gate} then stands before the engine for every transport: it takes the
 * request from the budget of the {@link io.pacta.access.Caller} and hands the engine a {@link
 * io.pacta.access.Visit}, by which operations are allowed or refused.
 *
 * <p>Nothing here is ambient. There are no sessions and no cookies, so that a page elsewhere cannot
 * make a browser act for its user.
 */
@NullMarked
package io.pacta.access;

import org.jspecify.annotations.NullMarked;
