#include "across/cluster.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

/* Every join makes a node of its own, so a pair on the heap is out of date exactly when one of its nodes has
 * been joined since. Neighbours are kept by the node they were when seen; `node_now` tells what has become of
 * them, so a join leaves its neighbours' lists alone. */
struct neighbour {
    uint32_t node;
    double sum; /* of the weights between the two nodes' items */
};

struct node {
    struct neighbour *near;
    size_t count, room;
    uint32_t joined_into; /* a later node; 0 while alive */
    uint32_t size;        /* items */
    uint32_t first;       /* item */
};

struct pair {
    double average;
    uint32_t a, b; /* nodes, a < b */
};

struct clustering {
    struct arena *scratch;
    struct node *nodes;
    uint32_t count;
    struct pair *heap; /* the nearest pair at 0 */
    size_t heap_count, heap_room;
    double least;
};

static bool is_nearer(const struct pair *x, const struct pair *y) {
    if (x->average > y->average) return true;
    if (x->average < y->average) return false;
    return x->a != y->a ? x->a < y->a : x->b < y->b;
}

static void heap_push(struct clustering *c, struct pair p) {
    c->heap = arena_grow(c->scratch, c->heap, c->heap_count, &c->heap_room, sizeof *c->heap);
    size_t i = c->heap_count++;
    for (; i > 0 && is_nearer(&p, &c->heap[(i - 1) / 2]); i = (i - 1) / 2) c->heap[i] = c->heap[(i - 1) / 2];
    c->heap[i] = p;
}

static struct pair heap_pop(struct clustering *c) {
    struct pair top = c->heap[0], last = c->heap[--c->heap_count];
    size_t i = 0, child;
    while ((child = 2 * i + 1) < c->heap_count) {
        if (child + 1 < c->heap_count && is_nearer(&c->heap[child + 1], &c->heap[child])) child++;
        if (!is_nearer(&c->heap[child], &last)) break;
        c->heap[i] = c->heap[child];
        i = child;
    }
    c->heap[i] = last;
    return top;
}

/* What has become of a node; shortens the way for the next who asks. */
static uint32_t node_now(struct clustering *c, uint32_t node) {
    uint32_t now = node;
    while (c->nodes[now].joined_into) now = c->nodes[now].joined_into;
    while (c->nodes[node].joined_into) {
        uint32_t next = c->nodes[node].joined_into;
        c->nodes[node].joined_into = now;
        node = next;
    }
    return now;
}

static void consider(struct clustering *c, uint32_t a, uint32_t b, double sum) {
    double average = sum / ((double)c->nodes[a].size * c->nodes[b].size);
    if (average >= c->least) heap_push(c, (struct pair){average, a < b ? a : b, a < b ? b : a});
}

static void add_neighbour(struct clustering *c, uint32_t node, uint32_t other, double sum) {
    struct node *n = &c->nodes[node];
    n->near = arena_grow(c->scratch, n->near, n->count, &n->room, sizeof *n->near);
    n->near[n->count++] = (struct neighbour){other, sum};
}

static int by_node(const void *x, const void *y) {
    const struct neighbour *a = x, *b = y;
    if (a->node != b->node) return a->node < b->node ? -1 : 1;
    return a->sum < b->sum ? -1 : a->sum > b->sum; /* so that sums are added in one order everywhere */
}

/* The new node's neighbours: those of both, as the nodes they are now. */
static void join_neighbours(struct clustering *c, uint32_t made, uint32_t a, uint32_t b) {
    const uint32_t both[] = {a, b};
    struct node *n = &c->nodes[made];
    for (int k = 0; k < 2; k++)
        for (size_t i = 0; i < c->nodes[both[k]].count; i++) {
            uint32_t now = node_now(c, c->nodes[both[k]].near[i].node);
            if (now != made) add_neighbour(c, made, now, c->nodes[both[k]].near[i].sum);
        }
    if (n->count) qsort(n->near, n->count, sizeof *n->near, by_node);
    size_t kept = 0;
    for (size_t i = 0; i < n->count; i++) {
        if (kept && n->near[kept - 1].node == n->near[i].node)
            n->near[kept - 1].sum += n->near[i].sum;
        else
            n->near[kept++] = n->near[i];
    }
    n->count = kept;
    for (size_t i = 0; i < kept; i++) consider(c, made, n->near[i].node, n->near[i].sum);
}

static void join(struct clustering *c, uint32_t a, uint32_t b) {
    uint32_t made = c->count++;
    struct node *x = &c->nodes[a], *y = &c->nodes[b];
    c->nodes[made] =
        (struct node){.size = x->size + y->size, .first = x->first < y->first ? x->first : y->first};
    x->joined_into = y->joined_into = made;
    join_neighbours(c, made, a, b);
}

static uint32_t number_clusters(struct clustering *c, uint32_t count, uint32_t *cluster_of) {
    uint32_t *number = arena_take(c->scratch, (c->count + 1) * sizeof *number), used = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t node = node_now(c, i + 1);
        if (!number[node]) number[node] = ++used;
        cluster_of[i] = number[node] - 1;
    }
    return used;
}

uint32_t cluster_join(const struct edge *edges, size_t edge_count, uint32_t count, double least,
                      uint32_t *cluster_of) {
    struct clustering c = {.scratch = arena_make(), .count = count + 1, .least = least};
    c.nodes = arena_take(c.scratch, (2 * (size_t)count + 2) * sizeof *c.nodes); /* node 0 is none */
    for (uint32_t i = 0; i < count; i++) c.nodes[i + 1] = (struct node){.size = 1, .first = i};
    for (size_t e = 0; e < edge_count; e++) {
        add_neighbour(&c, edges[e].a + 1, edges[e].b + 1, edges[e].weight);
        add_neighbour(&c, edges[e].b + 1, edges[e].a + 1, edges[e].weight);
        consider(&c, edges[e].a + 1, edges[e].b + 1, edges[e].weight);
    }
    while (c.heap_count) {
        struct pair p = heap_pop(&c);
        if (!c.nodes[p.a].joined_into && !c.nodes[p.b].joined_into) join(&c, p.a, p.b);
    }
    uint32_t used = number_clusters(&c, count, cluster_of);
    arena_free(c.scratch);
    return used;
}
