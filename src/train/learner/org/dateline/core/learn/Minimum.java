package org.dateline.core.learn;

import java.util.ArrayDeque;
import java.util.ArrayList;

/** Finds where a smooth function is least, by the method of Broyden, Fletcher, Goldfarb and Shanno with little memory. */
public final class Minimum {

    /** A function; fills in its slope and gives its value. */
    public interface Smooth {
        double at(double[] point, double[] slope);
    }

    private static final int MEMORY = 8;

    private record Step(double[] way, double[] change, double scale) {}

    private Minimum() {}

    public static double[] of(Smooth function, int size, int rounds) {
        double[] point = new double[size];
        double[] slope = new double[size];
        double value = function.at(point, slope);
        var steps = new ArrayDeque<Step>();
        for (int round = 0; round < rounds; round++) {
            double[] way = way(slope, steps);
            double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
            double[] next = new double[size];
            double[] nextSlope = new double[size];
            double nextValue = step(point, way, length, next, function, nextSlope);
            while (nextValue > value + 1e-4 * length * dot(way, slope) && length > 1e-10) {
                length /= 2;
                nextValue = step(point, way, length, next, function, nextSlope);
            }
            if (value - nextValue < 1e-6 * Math.abs(value)) {
                return next;
            }
            remember(steps, point, next, slope, nextSlope);
            point = next;
            slope = nextSlope;
            value = nextValue;
        }
        return point;
    }

    private static double step(
            double[] point, double[] way, double length, double[] next, Smooth function, double[] slope) {
        for (int i = 0; i < point.length; i++) {
            next[i] = point[i] + length * way[i];
        }
        return function.at(next, slope);
    }

    private static void remember(ArrayDeque<Step> steps, double[] point, double[] next, double[] slope, double[] nextSlope) {
        double[] way = new double[point.length];
        double[] change = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            way[i] = next[i] - point[i];
            change[i] = nextSlope[i] - slope[i];
        }
        double curvature = dot(way, change);
        if (curvature > 1e-12) {
            steps.addLast(new Step(way, change, 1 / curvature));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    /** Downhill, by what the last steps told of the curvature. */
    private static double[] way(double[] slope, ArrayDeque<Step> steps) {
        double[] way = slope.clone();
        var shares = new ArrayList<Double>();
        for (var all = steps.descendingIterator(); all.hasNext(); ) {
            var step = all.next();
            double share = step.scale() * dot(step.way(), way);
            shares.add(share);
            add(way, step.change(), -share);
        }
        if (!steps.isEmpty()) {
            var last = steps.getLast();
            double scale = 1 / (last.scale() * dot(last.change(), last.change()));
            for (int i = 0; i < way.length; i++) {
                way[i] *= scale;
            }
        }
        int at = shares.size();
        for (var step : steps) {
            double share = shares.get(--at);
            add(way, step.way(), share - step.scale() * dot(step.change(), way));
        }
        for (int i = 0; i < way.length; i++) {
            way[i] = -way[i];
        }
        return way;
    }

    private static void add(double[] sum, double[] other, double times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * other[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
