package org.portolan.logistics.model.landed;

/**
 * What of goods decides which rules are for them.
 *
 * @param hs their code, digits only; empty where nobody said
 * @param from the country they come from, by its code; empty where nobody said
 * @param buyer {@code consumer} or {@code business}
 * @param category of the tax rate, such as {@code standard}
 */
public record GoodsKind(String hs, String from, String buyer, String category) {

    boolean fits(DestinationRule rule) {
        DestinationRule.Scope scope = rule.scope();
        String rate = scope.category().isEmpty() ? "standard" : scope.category();
        return hs.startsWith(scope.hs())
                && (scope.from().isEmpty() || scope.from().equals(from))
                && (scope.buyer().isEmpty() || scope.buyer().equals(buyer))
                && (rule.kind() != RuleKind.VAT_RATE || rate.equals(category));
    }
}
