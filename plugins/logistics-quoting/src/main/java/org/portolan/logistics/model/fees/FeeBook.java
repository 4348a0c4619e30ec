package org.portolan.logistics.model.fees;

/** All fee tables of all marketplaces. */
public record FeeBook(
        FeeSchedule fulfilment,
        ReferralFees referral,
        Categories categories,
        LowInventory lowInventory,
        WarehouseFees warehouse) {}
