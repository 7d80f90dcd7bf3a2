package wirewatch.processor.domain.story;

import java.util.List;

/** Logistic regression by Newton's method with a small ridge on the standardised cues; the first cue is always 1. */
final class LogisticFit {

    private static final double RIDGE = 1e-4;
    private static final int STEPS = 25;
    private static final double SMALL = 1e-6;

    private final List<Row> rows;
    private final int cues;
    private final double[] mean;
    private final double[] spread;
    private double total;

    /**
     * @param cues the evidence
     * @param same whether both were of one event
     * @param weight how much the row counts
     */
    record Row(double[] cues, boolean same, double weight) {}

    private LogisticFit(List<Row> rows) {
        this.rows = rows;
        cues = rows.get(0).cues().length;
        mean = new double[cues];
        spread = new double[cues];
        standardise();
    }

    /** The weights of the cues as they are, not standardised. */
    static double[] of(List<Row> rows) {
        return new LogisticFit(rows).weights();
    }

    private void standardise() {
        for (Row row : rows) {
            total += row.weight();
            for (int k = 0; k < cues; k++) {
                mean[k] += row.weight() * row.cues()[k];
                spread[k] += row.weight() * row.cues()[k] * row.cues()[k];
            }
        }
        for (int k = 0; k < cues; k++) {
            mean[k] /= total;
            spread[k] = Math.sqrt(Math.max(0, spread[k] / total - mean[k] * mean[k]));
        }
    }

    private double[] weights() {
        double[] standard = new double[cues];
        double largest = 1;
        for (int step = 0; step < STEPS && largest > SMALL; step++) {
            double[] change = change(standard);
            largest = 0;
            for (int k = 0; k < cues; k++) {
                standard[k] += change[k];
                largest = Math.max(largest, Math.abs(change[k]));
            }
        }
        double[] weights = new double[cues];
        weights[0] = standard[0];
        for (int k = 1; k < cues; k++) {
            weights[k] = spread[k] > SMALL ? standard[k] / spread[k] : 0;
            weights[0] -= weights[k] * mean[k];
        }
        return weights;
    }

    private double[] change(double[] standard) {
        double[][] curvature = new double[cues][cues];
        double[] slope = new double[cues];
        double[] x = new double[cues];
        for (Row row : rows) {
            double sum = 0;
            for (int k = 0; k < cues; k++) {
                x[k] = k == 0 ? 1 : spread[k] > SMALL ? (row.cues()[k] - mean[k]) / spread[k] : 0;
                sum += standard[k] * x[k];
            }
            double chance = 1 / (1 + Math.exp(-sum));
            double error = row.weight() * ((row.same() ? 1 : 0) - chance);
            double certainty = row.weight() * chance * (1 - chance);
            for (int k = 0; k < cues; k++) {
                slope[k] += error * x[k];
                for (int l = 0; l <= k; l++) {
                    curvature[k][l] += certainty * x[k] * x[l];
                }
            }
        }
        for (int k = 0; k < cues; k++) {
            for (int l = 0; l < k; l++) {
                curvature[l][k] = curvature[k][l];
            }
            slope[k] -= k == 0 ? 0 : RIDGE * total * standard[k];
            curvature[k][k] += RIDGE * total;
        }
        return solved(curvature, slope);
    }

    /** Gauss and Jordan. */
    private static double[] solved(double[][] left, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            int pivot = i;
            for (int j = i + 1; j < size; j++) {
                pivot = Math.abs(left[j][i]) > Math.abs(left[pivot][i]) ? j : pivot;
            }
            double[] row = left[i];
            left[i] = left[pivot];
            left[pivot] = row;
            double value = right[i];
            right[i] = right[pivot];
            right[pivot] = value;
            eliminate(left, right, i);
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = right[i] / left[i][i];
        }
        return solution;
    }

    private static void eliminate(double[][] left, double[] right, int column) {
        for (int j = 0; j < right.length; j++) {
            if (j != column) {
                double factor = left[j][column] / left[column][column];
                for (int k = column; k < right.length; k++) {
                    left[j][k] -= factor * left[column][k];
                }
                right[j] -= factor * right[column];
            }
        }
    }
}
