package org.portolan.research.intake.products;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.research.model.products.ListingMapping;
import org.portolan.research.model.products.ListingTemplate;
import org.portolan.research.store.products.ListingTemplates;

/**
 * Listings as scrapers and platforms dump them, in CSV with JSON within cells or in JSON: no two alike, so that columns are
 * known by many names, and a person can correct which is which and keep that as a template.
 */
public final class ListingDump implements FileFormat {

    private static final List<Header> KNOWN_BETTER =
            List.of(Xray.HEADER, BlackBox.HEADER, OpportunityProducts.HEADER, SellerSpriteProducts.HEADER);
    private static final int DEPTH = 5;

    @Override
    public String id() {
        return "research.listings";
    }

    @Override
    public Recognition recognise(Sample sample) {
        if (JsonListings.isJson(sample.firstBytes())) {
            return judge(JsonListings.firstKeys(sample.firstBytes()));
        }
        boolean known = KNOWN_BETTER.stream()
                        .anyMatch(header -> sample.recognise(header).fits())
                || KeepaColumns.recognise(sample, KeepaExport.HEADER).fits();
        return known
                ? Recognition.NONE
                : sample.grids().stream()
                        .flatMap(grid -> grid.rows().stream().limit(DEPTH))
                        .map(ListingDump::judge)
                        .filter(Recognition::fits)
                        .findFirst()
                        .orElse(Recognition.NONE);
    }

    private static Recognition judge(List<String> columns) {
        Map<String, String> found = ListingColumns.match(ListingColumns.mapping(), columns);
        if (!ListingColumns.describe(found)) {
            return Recognition.NONE;
        }
        Set<String> understood = new HashSet<>();
        found.values().forEach(column -> understood.add(Header.normalise(column)));
        return Recognition.fits(understood);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        List<String> columns = FileColumns.of(source.file());
        ListingMapping mapping = ListingColumns.mapping();
        for (ListingTemplate template : ListingTemplates.all(intake.batch().handle())) {
            mapping = template.fits(columns) ? mapping.corrected(template.pairs()) : mapping;
        }
        if (FileColumns.isJson(source.file())) {
            JsonListings.read(ListingColumns.layout(mapping), source, intake);
        } else {
            ProductReading.run(ListingColumns.layout(mapping), source, intake);
        }
    }
}
