// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import org.brygga.operation.DomainEvent;

/**
 * An event as it was recorded, in the same unit of work as the change that it tells of.
 *
 * @param position its place in the order of events, from 1 and growing; whoever reads on asks for what comes after
 */
public record RecordedEvent(long position, DomainEvent event) {}
