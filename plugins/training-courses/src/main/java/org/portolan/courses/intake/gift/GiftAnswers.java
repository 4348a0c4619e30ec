package org.portolan.courses.intake.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Reads what stands between the braces. */
final class GiftAnswers {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%\\s*(-?\\d{1,3}(?:[.,]\\d{0,12})?)\\s*%\\s*");
    private static final Pattern TRUTH = Pattern.compile("(?i)^(T|TRUE|F|FALSE)\\s*(#.*)?$", Pattern.DOTALL);

    private final String format;

    GiftAnswers(String format) {
        this.format = format;
    }

    /** One answer: {@code =} or {@code ~}, its weight, its text, what is said to it. */
    private record Piece(char sign, Optional<BigDecimal> weight, String text, String feedback) {

        BigDecimal share() {
            return weight.orElse(sign == '=' ? WHOLE : BigDecimal.ZERO);
        }
    }

    Task task(String answers) throws Broken {
        if (answers.isEmpty()) {
            return new Task.Essay(Prose.NONE);
        }
        if (answers.charAt(0) == '#') {
            return numeric(answers.substring(1).strip());
        }
        Matcher truth = TRUTH.matcher(answers);
        if (truth.matches()) {
            return truth(truth);
        }
        List<Piece> pieces = pieces(answers);
        if (pieces.stream().allMatch(piece -> piece.sign == '=' && piece.text.contains("->"))) {
            return matching(pieces);
        }
        if (pieces.stream().anyMatch(piece -> piece.sign == '~')) {
            boolean several = pieces.stream().noneMatch(piece -> piece.sign == '=');
            return new Task.Choice(
                    pieces.stream()
                            .map(piece -> new Task.Option(prose(piece.text), piece.share(), prose(piece.feedback)))
                            .toList(),
                    several,
                    true);
        }
        return new Task.ShortText(
                pieces.stream()
                        .map(piece ->
                                new Task.Accepted(GiftText.plain(piece.text), piece.share(), prose(piece.feedback)))
                        .toList(),
                false);
    }

    private Prose prose(String text) {
        return GiftText.prose(text, format);
    }

    /** The first thing said is for those who are wrong, the second for those who are right. */
    private Task truth(Matcher truth) {
        boolean is = truth.group(1).toUpperCase(Locale.ROOT).startsWith("T");
        String[] said =
                truth.group(2) == null ? new String[] {"", ""} : (truth.group(2).substring(1) + "#").split("#", -1);
        Prose wrong = prose(said[0]);
        Prose right = prose(said.length > 1 ? said[1] : "");
        return new Task.TrueFalse(is, is ? right : wrong, is ? wrong : right);
    }

    private Task matching(List<Piece> pieces) throws Broken {
        List<Task.Pair> pairs = new ArrayList<>();
        List<Prose> more = new ArrayList<>();
        for (Piece piece : pieces) {
            int arrow = piece.text.indexOf("->");
            Prose left = prose(piece.text.substring(0, arrow));
            Prose right = prose(piece.text.substring(arrow + 2));
            if (left.isEmpty()) {
                more.add(right);
            } else {
                pairs.add(new Task.Pair(left, right));
            }
        }
        if (pairs.isEmpty()) {
            throw new Broken("pairs");
        }
        return new Task.Matching(pairs, more);
    }

    private Task numeric(String answers) throws Broken {
        List<Task.Range> ranges = new ArrayList<>();
        for (Piece piece : pieces(answers)) {
            ranges.add(GiftNumber.range(GiftText.show(piece.text).strip(), piece.share(), prose(piece.feedback)));
        }
        return new Task.Numeric(ranges, "");
    }

    /** Without any {@code =} or {@code ~} all of it is one right answer. */
    private static List<Piece> pieces(String answers) throws Broken {
        List<Piece> pieces = new ArrayList<>();
        int first = next(answers, 0);
        if (first == answers.length()) {
            pieces.add(piece('=', answers));
            return pieces;
        }
        if (!answers.substring(0, first).isBlank()) {
            throw new Broken("before", GiftText.plain(answers.substring(0, first)));
        }
        for (int at = first; at < answers.length(); ) {
            int end = next(answers, at + 1);
            pieces.add(piece(answers.charAt(at), answers.substring(at + 1, end)));
            at = end;
        }
        return pieces;
    }

    private static int next(String answers, int from) {
        int at = from;
        while (at < answers.length() && answers.charAt(at) != '=' && answers.charAt(at) != '~') {
            at++;
        }
        return at;
    }

    private static Piece piece(char sign, String text) {
        Matcher weight = WEIGHT.matcher(text);
        boolean weighed = weight.find();
        String rest = weighed ? text.substring(weight.end()) : text;
        int hash = rest.indexOf('#');
        return new Piece(
                sign,
                weighed ? Optional.of(new BigDecimal(weight.group(1).replace(',', '.'))) : Optional.empty(),
                (hash < 0 ? rest : rest.substring(0, hash)).strip(),
                hash < 0 ? "" : rest.substring(hash + 1).strip());
    }
}
