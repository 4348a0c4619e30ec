package org.portolan.courses.model.memory;

/** The formulas of FSRS-6, whoever evaluates them. */
interface Formulas {

    double retrievability(double days, double stability);

    Recall first(Rating rating);

    Recall next(Recall before, int days, Rating rating);

    double recalled(double stability, double difficulty, double recall, Rating rating);

    double forgotten(double stability, double difficulty, double recall);

    double sameDay(double stability, Rating rating);

    /** Portolan's own. */
    static Formulas inDoublePrecision(Weights weights) {
        Fsrs6 fsrs = new Fsrs6(weights);
        return new Formulas() {
            @Override
            public double retrievability(double days, double stability) {
                return fsrs.retrievability(days, stability);
            }

            @Override
            public Recall first(Rating rating) {
                return fsrs.first(rating);
            }

            @Override
            public Recall next(Recall before, int days, Rating rating) {
                return fsrs.next(before, days, rating);
            }

            @Override
            public double recalled(double stability, double difficulty, double recall, Rating rating) {
                return fsrs.recalled(stability, difficulty, recall, rating);
            }

            @Override
            public double forgotten(double stability, double difficulty, double recall) {
                return fsrs.forgotten(stability, difficulty, recall);
            }

            @Override
            public double sameDay(double stability, Rating rating) {
                return fsrs.sameDay(stability, rating);
            }
        };
    }
}
