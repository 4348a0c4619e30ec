import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.portolan.api.report.Place;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Reach;
import org.portolan.logistics.model.Route;
import org.portolan.logistics.model.Service;
import org.portolan.logistics.model.Shipment;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.Terms;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.WeightBand;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Zone;

/**
 * Measures single quotes, one after the other on one thread, against twenty sheets in memory. A sheet is as large as those
 * of real connectors are on average: 75 rows, here 5 services × 3 zones × 5 bands of weight. Prints quotes per second.
 */
public final class Quotes {

    private static final int SHEETS = 20;
    private static final int QUOTES = 1_000_000;
    private static final List<List<String>> ZONES = List.of(
            List.of("DE", "FR", "NL", "BE", "LU", "AT"),
            List.of("ES", "IT", "PT", "PL", "CZ", "SE", "DK", "FI", "IE", "GB"),
            List.of("US", "CA", "AU", "JP", "BR", "MX"));
    private static final double[] BANDS = {0, 0.25, 0.5, 1, 2, 5};

    private static final Map<Service, Terms> TERMS = new HashMap<>();

    private Quotes() {}

    public static void main(String[] arguments) {
        RateBook book = RateBook.of(rows());
        List<Shipment> shipments = shipments();
        // The first rounds let Java compile; the median of the later ones counts.
        double[] perSecond = new double[7];
        long offers = 0;
        for (int round = -2; round < perSecond.length; round++) {
            long begin = processorTime();
            for (int i = 0; i < QUOTES; i++) {
                offers += book.quote(shipments.get(i % shipments.size())).size();
            }
            if (round >= 0) {
                perSecond[round] = QUOTES / ((processorTime() - begin) / 1e9);
            }
        }
        Arrays.sort(perSecond);
        System.out.printf("%.0f %d %d%n", perSecond[perSecond.length / 2], book.size(), offers / QUOTES / 9);
    }

    /** What one core had to do for it, garbage and compilation included, whatever else the machine does. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<RateRow> rows() {
        List<RateRow> rows = new ArrayList<>();
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            long line = 2;
            for (int service = 0; service < 5; service++) {
                for (int zone = 0; zone < ZONES.size(); zone++) {
                    for (int band = 1; band < BANDS.length; band++) {
                        rows.add(row(sheet, service, zone, band, line++));
                    }
                }
            }
        }
        return rows;
    }

    private static RateRow row(int sheet, int service, int zone, int band, long line) {
        Set<CountryCode> countries =
                Set.copyOf(ZONES.get(zone).stream().map(CountryCode::of).toList());
        BigDecimal price = BigDecimal.valueOf(300 + 17L * sheet + 41L * service + 130L * zone + 90L * band, 2);
        return new RateRow(
                TERMS.computeIfAbsent(
                        new Service("import-" + sheet, "Carrier " + sheet, "S" + service, "Service " + service, false),
                        Terms::of),
                Zone.of("Zone " + zone, countries),
                Set.of(),
                Reach.BOTH,
                new WeightBand(kilograms(BANDS[band - 1]), Optional.of(kilograms(BANDS[band]))),
                SizeLimit.NONE,
                Weighing.ACTUAL,
                Optional.of(Charge.flat(price)),
                Money.currencyOf("EUR"),
                Optional.empty(),
                TransitDays.of(2 + zone, 4 + zone),
                Place.row("sheet-" + sheet + ".csv", "", line));
    }

    private static List<Shipment> shipments() {
        Random random = new Random(20261122);
        List<String> countries = ZONES.stream().flatMap(List::stream).toList();
        List<Shipment> shipments = new ArrayList<>();
        for (int i = 0; i < 4096; i++) {
            shipments.add(Shipment.of(
                    Route.to(CountryCode.of(countries.get(random.nextInt(countries.size()))), LocalDate.of(2026, 11, 22))
                            .from(Optional.of(CountryCode.of("CN"))),
                    kilograms((1 + random.nextInt(5000)) / 1000.0),
                    Optional.empty()));
        }
        return shipments;
    }

    private static Weight kilograms(double value) {
        return new Weight(BigDecimal.valueOf(value), WeightUnit.KG);
    }
}
