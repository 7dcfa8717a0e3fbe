package org.dateline.core.resolve;

/** Numbers from 0 in growing groups; a group is known by its smallest number. */
final class UnionFind {

    private final int[] parents;

    UnionFind(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int find(int number) {
        int root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        while (parents[number] != root) {
            int next = parents[number];
            parents[number] = root;
            number = next;
        }
        return root;
    }

    void unite(int one, int other) {
        int a = find(one);
        int b = find(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}
