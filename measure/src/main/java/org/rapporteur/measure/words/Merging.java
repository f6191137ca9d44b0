package org.rapporteur.measure.words;

import java.util.Arrays;

/** Joins clusters into ever larger ones, always the two whose joining blurs least (Ward's method). */
final class Merging {

    private final float[][] centres;
    private final int[] members;
    private final int[] group;
    private int left;

    /** @param members how many vectors each cluster holds */
    Merging(float[][] centres, int[] members) {
        this.centres = Arrays.stream(centres).map(float[]::clone).toArray(float[][]::new);
        this.members = members.clone();
        this.left = centres.length;
        this.group = new int[left];
        Arrays.setAll(group, i -> i);
    }

    /** Joins until so many groups are left, and gives the group of each cluster, numbered from 0 in the order of the clusters. */
    int[] until(int count) {
        while (left > count) {
            join();
        }
        int[] numbers = new int[group.length];
        Arrays.fill(numbers, -1);
        int[] numbered = new int[group.length];
        int next = 0;
        for (int cluster = 0; cluster < group.length; cluster++) {
            if (numbers[group[cluster]] < 0) {
                numbers[group[cluster]] = next++;
            }
            numbered[cluster] = numbers[group[cluster]];
        }
        return numbered;
    }

    private void join() {
        int first = -1;
        int second = -1;
        double least = Double.MAX_VALUE;
        for (int one = 0; one < centres.length; one++) {
            for (int other = one + 1; other < centres.length && group[one] == one; other++) {
                double loss = group[other] == other ? loss(one, other, least) : Double.MAX_VALUE;
                if (loss < least) {
                    least = loss;
                    first = one;
                    second = other;
                }
            }
        }
        int sum = Math.max(1, members[first] + members[second]);
        for (int i = 0; i < centres[first].length; i++) {
            centres[first][i] = (centres[first][i] * members[first] + centres[second][i] * members[second]) / sum;
        }
        members[first] += members[second];
        for (int cluster = 0; cluster < group.length; cluster++) {
            group[cluster] = group[cluster] == second ? first : group[cluster];
        }
        left--;
    }

    /** How much the join blurs; some number above {@code most} when it is more than that. */
    private double loss(int one, int other, double most) {
        double weight = (double) members[one] * members[other] / Math.max(1, members[one] + members[other]);
        double sum = 0;
        for (int i = 0; i < centres[one].length && sum * weight <= most; i++) {
            double difference = centres[one][i] - centres[other][i];
            sum += difference * difference;
        }
        return sum * weight;
    }
}
