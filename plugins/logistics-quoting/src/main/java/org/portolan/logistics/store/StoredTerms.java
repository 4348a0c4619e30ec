package org.portolan.logistics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.Billing;
import org.portolan.logistics.model.Service;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Terms;
import org.portolan.logistics.model.Validity;

/** What sheets, and people, say of services as a whole. */
final class StoredTerms {

    private final Map<Service.Key, Terms> said;
    private final List<StoredSurcharge> surcharges;
    private final Map<String, Validity> dated;
    private final Map<Service.Key, Terms> known = new HashMap<>();

    private StoredTerms(Map<Service.Key, Terms> said, List<StoredSurcharge> surcharges, Map<String, Validity> dated) {
        this.said = said;
        this.surcharges = surcharges;
        this.dated = dated;
    }

    static StoredTerms of(Handle handle) {
        Map<Service.Key, Terms> said = new HashMap<>();
        handle.createQuery("""
                        SELECT import_id, carrier, service_code, effective_from, effective_to, cargo, heaviest, billing,
                               working_days, tracked
                        FROM logistics_terms ORDER BY import_id, row_no
                        """)
                .map((row, context) -> terms(row))
                .forEach(terms -> said.put(terms.service().key(), terms));
        Map<String, Validity> dated = new HashMap<>();
        handle.createQuery("""
                        SELECT sheet_import, effective_from, effective_to
                        FROM logistics_sheet_dates ORDER BY import_id, row_no
                        """)
                .map((row, context) -> Map.entry(row.getString("sheet_import"), validity(row)))
                .forEach(entry -> dated.put(entry.getKey(), entry.getValue()));
        return new StoredTerms(said, StoredSurcharge.all(handle), dated);
    }

    /** The terms of a service: what its sheet says, with the dates and surcharges that a person added. */
    Terms of(Service service) {
        return known.computeIfAbsent(service.key(), unseen -> terms(service));
    }

    private Terms terms(Service service) {
        Terms terms = said.getOrDefault(service.key(), Terms.of(service));
        List<Surcharge> stack = new ArrayList<>();
        surcharges.stream()
                .filter(surcharge -> surcharge.isFor(service))
                .sorted(Comparator.comparing(StoredSurcharge::position))
                .forEach(surcharge -> stack.add(surcharge.surcharge()));
        return new Terms(
                service,
                dated.getOrDefault(service.importId(), terms.validity()),
                terms.cargo(),
                terms.heaviest(),
                stack,
                terms.billing(),
                terms.workingDays(),
                terms.tracked());
    }

    private static Terms terms(ResultSet row) throws SQLException {
        String code = row.getString("service_code");
        int tracked = row.getInt("tracked");
        Optional<Boolean> isTracked = row.wasNull() ? Optional.empty() : Optional.of(tracked != 0);
        return new Terms(
                new Service(row.getString("import_id"), row.getString("carrier"), code, code, false),
                validity(row),
                Codes.cargo(row.getString("cargo")),
                Optional.ofNullable(row.getString("heaviest")).map(Weight::parse),
                List.of(),
                Billing.valueOf(row.getString("billing")),
                row.getInt("working_days") != 0,
                isTracked);
    }

    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                Optional.ofNullable(row.getString("effective_from")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("effective_to")).map(LocalDate::parse));
    }
}
