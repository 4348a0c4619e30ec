package org.portolan.logistics.view.plan;

/** What the ship-plan desk can be asked. */
enum PlanQuestion {
    /** What to send of which article in which week by which way. */
    PLAN,
    /** What a unit costs by each way to the buyer. */
    WAYS
}
