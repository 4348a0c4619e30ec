import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a table of eight columns as sellers' exports have them, the same in every run. */
public final class Table {

    private static final String[] COUNTRIES = {"DE", "FR", "US", "GB", "JP", "CN", "PL", "ES"};
    private static final String[] CURRENCIES = {"EUR", "EUR", "USD", "GBP", "JPY", "CNY", "EUR", "EUR"};

    private Table() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        Random random = new Random(20261122);
        try (BufferedWriter table = Files.newBufferedWriter(Path.of(arguments[0]))) {
            table.write("bench_id,sku,country,day,quantity,price,currency,note\n");
            for (int i = 0; i < rows; i++) {
                int country = random.nextInt(COUNTRIES.length);
                table.write("O-" + (10_000_000 + i) + ",SKU-" + random.nextInt(20_000) + "," + COUNTRIES[country] + ",2026-"
                        + two(1 + random.nextInt(12)) + "-" + two(1 + random.nextInt(28)) + ","
                        + (1 + random.nextInt(9)) + "," + random.nextInt(300) + "." + two(random.nextInt(100)) + ","
                        + CURRENCIES[country] + ",order line " + random.nextInt(1_000_000) + "\n");
            }
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
