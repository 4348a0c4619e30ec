package org.portolan.logistics.model.shipments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Place;

/**
 * What one row of a forwarder's file says about a shipment.
 *
 * @param shipment its number
 * @param channel how it goes; empty where the file does not say
 * @param destination where to; empty where the file does not say
 * @param departs the day it left or leaves
 * @param arrives the day it is expected, as of this report
 * @param promised the day it was promised for; empty where the file does not say
 * @param words the forwarder's own words
 * @param status what they mean; empty where nobody knows
 * @param tracking the number of the last mile; empty where there is none
 * @param orders whose goods are in it
 * @param reported the day of the report; empty where the file does not say
 * @param importId the import that brought it: later imports have greater ones
 */
public record ProgressReport(
        String shipment,
        String channel,
        String destination,
        Optional<Integer> cartons,
        Optional<LocalDate> departs,
        Optional<LocalDate> arrives,
        Optional<LocalDate> promised,
        String words,
        Optional<TrackStatus> status,
        String tracking,
        List<String> orders,
        Optional<LocalDate> reported,
        String importId,
        Place place) {

    public ProgressReport {
        orders = List.copyOf(orders);
    }

    /** Where it goes and how, for people: {@code 美森快船 → ONT8}. */
    public String lane() {
        if (destination.isEmpty() || channel.isEmpty()) {
            return channel + destination;
        }
        return channel + " → " + destination;
    }
}
