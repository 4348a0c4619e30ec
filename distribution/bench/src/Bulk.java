import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.portolan.api.report.Place;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.Billing;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Reach;
import org.portolan.logistics.model.Route;
import org.portolan.logistics.model.Service;
import org.portolan.logistics.model.Shipment;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.Surcharges;
import org.portolan.logistics.model.Terms;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.model.WeightBand;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Zone;

/**
 * Measures quotes in bulk: ten thousand parcels, each with its size, by fifty services of 240 zones, four bands of weight,
 * volumetric weight in steps and five surcharges. Prints the seconds that one core needed and the offers made.
 */
public final class Bulk {

    private static final int SERVICES = 50;
    private static final int PARCELS = 10_000;
    private static final String[] BANDS = {"0", "0.5", "2", "10", "200"};

    private Bulk() {}

    public static void main(String[] arguments) {
        List<CountryCode> countries =
                Arrays.stream(Locale.getISOCountries()).limit(240).map(CountryCode::of).toList();
        RateBook book = RateBook.of(rows(countries));
        List<Shipment> shipments = shipments(countries);
        // The first rounds let Java compile and lay out the lanes; the median of the later ones counts.
        double[] seconds = new double[7];
        long offers = 0;
        for (int round = -3; round < seconds.length; round++) {
            long begin = processorTime();
            long[] made = {0};
            book.quote(shipments, (offered, place) -> made[0] += offered.size());
            offers = made[0];
            if (round >= 0) {
                seconds[round] = (processorTime() - begin) / 1e9;
            }
        }
        Arrays.sort(seconds);
        System.out.printf("%.3f %d %d%n", seconds[seconds.length / 2], book.size(), offers);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<RateRow> rows(List<CountryCode> countries) {
        List<RateRow> rows = new ArrayList<>();
        for (int service = 0; service < SERVICES; service++) {
            Terms terms = terms(service);
            Weighing weighing = Weighing.parse(
                    List.of("5000", "6000", "8000").get(service % 3) + " cm3/kg; step "
                            + List.of("0.1kg", "0.5kg", "0.001kg").get(service / 3 % 3) + "; min 0.05kg");
            long line = 2;
            for (int zone = 0; zone < countries.size(); zone++) {
                Zone place = Zone.of("Zone " + zone, Set.of(countries.get(zone)));
                for (int band = 1; band < BANDS.length; band++) {
                    rows.add(row(terms, weighing, place, service, zone, band, line++));
                }
            }
        }
        return rows;
    }

    private static RateRow row(Terms terms, Weighing weighing, Zone zone, int service, int number, int band, long line) {
        String price = BigDecimal.valueOf(3000 + 17L * service + 13L * number + 90L * band, 2).toPlainString();
        return new RateRow(
                terms,
                zone,
                Set.of(),
                Reach.BOTH,
                new WeightBand(Weight.kg(BANDS[band - 1]), Optional.of(Weight.kg(BANDS[band]))),
                SizeLimit.NONE,
                weighing,
                Optional.of(Charge.parse(band % 2 == 0 ? price + " per 1kg" : price + " first 0.5kg + 8 per 0.5kg")),
                Money.currencyOf("CNY"),
                Optional.of(new BigDecimal("18")),
                TransitDays.of(5, 9),
                Place.row("sheet-" + service + ".xlsx", "", line));
    }

    private static Terms terms(int service) {
        return new Terms(
                new Service("import-" + service, "Carrier", "S" + service, "Service " + service, false),
                Validity.ALWAYS,
                Set.of(),
                Optional.empty(),
                List.of(
                        Surcharges.of("remote", "3 per 1kg", "weight over 1kg", "20"),
                        Surcharges.of("fuel", "12.5% of base+remote", "", ""),
                        Surcharges.of("oversize", "50", "longest over 50cm", ""),
                        Surcharges.of("insurance", "0.5% of value", "", "5"),
                        Surcharges.of("tax", "6% of all", "", "")),
                Billing.PARCEL,
                false,
                Optional.empty());
    }

    private static List<Shipment> shipments(List<CountryCode> countries) {
        Random random = new Random(20261122);
        List<Shipment> shipments = new ArrayList<>();
        for (int i = 0; i < PARCELS; i++) {
            Shipment plain = Shipment.of(
                    Route.to(countries.get(random.nextInt(countries.size())), LocalDate.of(2026, 11, 22)),
                    new Weight(BigDecimal.valueOf(20 + random.nextInt(8000), 3), WeightUnit.KG),
                    Optional.of(Dimensions.of(
                            "" + (5 + random.nextInt(60)),
                            "" + (5 + random.nextInt(40)),
                            "" + (2 + random.nextInt(30)),
                            LengthUnit.CM)));
            Money value = Money.of(BigDecimal.valueOf(20 + random.nextInt(500)), Money.currencyOf("CNY"));
            shipments.add(new Shipment(
                    plain.route(),
                    plain.parcels(),
                    Set.of(),
                    Optional.of(currency -> Optional.of(value)),
                    Set.of()));
        }
        return shipments;
    }
}
