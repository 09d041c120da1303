/* What the files of the kernel share: the loops of the packing that Python is too slow for.
 *
 * Everything that decides is counted in whole numbers, so every machine finds the same; soft prices use only
 * + - * / in floating point (compile without contraction) and are rounded before anybody reads them.
 * Each file has a readable twin that answers the same to the last bit; tests hold the two beside each other.
 * How to compile: `kernel_build.py`.
 */
#ifndef KERNEL_H
#define KERNEL_H
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef int64_t whole;
typedef uint64_t bits;

/* Joys, day parts and languages; and what stands for nobody. */
enum { FIELDS = 3, NONE = -1 };

/* What the members of a set hold: `any` at least one of them, `twice` two or more. */
static inline void hold(whole lanes, bits *any, bits *twice, const bits *more) {
    for (whole l = 0; l < lanes; l++) {
        twice[l] |= any[l] & more[l];
        any[l] |= more[l];
    }
}

/* How many of `mine` the others of a set hold, where `own` is what I hold of the same kind myself. */
static inline whole done(whole lanes, const bits *mine, const bits *any, const bits *twice, const bits *own) {
    whole found = 0;
    for (whole l = 0; l < lanes; l++) found += __builtin_popcountll(mine[l] & (twice[l] | (any[l] & ~own[l])));
    return found;
}

#endif
