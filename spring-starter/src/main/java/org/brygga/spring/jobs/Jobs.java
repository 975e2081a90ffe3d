// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jobs;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps jobs, and gives each to one instance at a time. */
public interface Jobs {

    /**
     * Asks for a job.
     *
     * @param id of the job; where there is one with it already, that one is given
     */
    Job ask(String tenant, String id, String kind);

    /** One job of a tenant. */
    Optional<Job> find(String tenant, String id);

    /** The jobs of a tenant, the newest first. */
    List<Job> of(String tenant, int limit);

    /** A job that nobody is doing, for whoever asks, for a while; after that somebody else may go on with it. */
    Optional<Job> lease();

    /**
     * Does a piece of a job and keeps how far it is, as a whole or not at all.
     *
     * @param piece does it, and gives the job as it is then
     */
    Job advance(Job job, UnaryOperator<Job> piece);

    /** Gives a job back, so that somebody else may go on with it at once. */
    void release(Job job);

    /** Writes down that a job cannot be done; what was done of it stays. */
    void fail(Job job);
}
