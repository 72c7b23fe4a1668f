/* Cluster: agglomerative clustering by average link over a sparse graph of similarities (Sokal and Michener
 * 1958). The two nearest clusters are joined until none are near enough; pairs without an edge count as 0. */
#ifndef ACROSS_CLUSTER_H
#define ACROSS_CLUSTER_H

#include <stddef.h>
#include <stdint.h>

struct arena;

struct edge { /* of two items, a < b; each pair once */
    uint32_t a, b;
    double weight;
};

/* Writes the cluster of each of `count` items, numbered from 0 in the order of their first items. Joins from
 * the average weight `least` on (> 0). Time about edges times log. Returns the number of clusters. */
uint32_t cluster_join(const struct edge *edges, size_t edge_count, uint32_t count, double least,
                      uint32_t *cluster_of);

#endif
