package org.portolan.distribution;

/** Small rate sheets whose prices can be checked by eye. */
final class Sheets {

    static final String HEADER = "service_code,service_name,zone_label,country_codes,min_weight,max_weight,max_length,"
            + "max_width,max_height,rate,currency,transit_days,domicile,international\n";

    /** Of one parcel of 0.35 kg to Germany the second row is the price; to France it is the third. */
    static final String THREE_ROWS = HEADER
            + "light,Light Parcel,Germany,DE,0,0.2,60,40,30,3.10,EUR,2,,true\n"
            + "light,Light Parcel,Germany,DE,0.2,0.5,60,40,30,4.20,EUR,2,,true\n"
            + "light,Light Parcel,France,FR,0.2,0.5,60,40,30,5.30,EUR,3,,true\n";

    private Sheets() {}

    /** A sheet that takes long enough to import that one can come between. */
    static String of(int rows) {
        StringBuilder sheet = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            sheet.append("s")
                    .append(i)
                    .append(",Service ")
                    .append(i)
                    .append(",Germany,DE,0,0.5,60,40,30,4.20,EUR,2,,true\n");
        }
        return sheet.toString();
    }
}
