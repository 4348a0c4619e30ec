package org.portolan.research.command.demand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.trade.Percent;

/**
 * What is to be estimated.
 *
 * @param rank one or more; empty for the law alone
 * @param category in which the rank is; empty where points are of one category only
 * @param marketplace whose rank it is; empty where points are of one only
 * @param points a table of products whose rank and units are known; beside what was imported
 * @param interval the share of products that shall lie within
 */
public record EstimateInput(
        @Param(example = "1500") List<Integer> rank,
        @Param(example = "Home & Kitchen") Optional<String> category,
        @Param(example = "US") Optional<String> marketplace,
        @Param(example = "points.csv") Optional<Path> points,
        @Param(byDefault = "80%", min = "50%", max = "99%") Percent interval) {

    public EstimateInput {
        rank = List.copyOf(rank);
    }
}
