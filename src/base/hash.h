/* Hash: XXH3, the same on every machine. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* 64-bit XXH3 of `size` bytes; NULL is allowed for size 0. */
uint64_t hash_bytes(const void *bytes, size_t size);

/* Folds one more value into a hash: for features and for keys of several parts. */
static inline uint64_t hash_mix(uint64_t hash, uint64_t value) {
    hash ^= value + 0x9E3779B97F4A7C15u + (hash << 6) + (hash >> 2);
    hash *= 0xff51afd7ed558ccdu;
    return hash ^ (hash >> 32);
}

#endif
