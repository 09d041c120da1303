/* Annealing over columns with exact repair; the readable twins are `annealing.py` and `repack.py`. */
#include "kernel.h"

static whole least_of(whole a, whole b) { return a < b ? a : b; }

enum { FREED = 256, OPTIONS = 12 };

/* Columns by resident, those that lose least first: the columns of i are list[start[i]] to list[start[i + 1]].
 * `extra` is the row beside the residents that a column takes (a group that grows, a supporter), or NONE. */
typedef struct {
    whole people, width, extras, columns;
    const int32_t *member, *size, *extra, *list;
    const whole *start, *reduced_cost, *price, *extra_price, *chance_log, *heat;
    whole heats, reach, keep, most_freed, most_nodes, beside;
} problem_t;

typedef struct {
    const problem_t *p;
    uint64_t chance;
    int32_t *column, *best, *inside, *active, *left, *head, *next, *previous;
    whole actives, cost, best_cost, unused;
    int32_t freed[FREED], options[FREED + 1], *option, answer[FREED], chosen[FREED];
    int8_t state[FREED];
    int32_t many, answered, depth;
    whole nodes, budget;
} anneal_t;

/* splitmix64 (Steele, Lea and Flood 2014) */
static uint64_t draw(anneal_t *a) {
    uint64_t z = (a->chance += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

static whole below(anneal_t *a, whole n) { return (whole)(((draw(a) >> 32) * (uint64_t)n) >> 32); }

/* `scale` times the negative logarithm of a chance, from a table: seldom large, never negative. */
static whole far_out(anneal_t *a, whole scale) { return scale * a->p->chance_log[draw(a) >> 52] >> 16; }

static void put(anneal_t *a, int32_t c) {
    const problem_t *p = a->p;
    const int32_t *member = p->member + (size_t)c * p->width;
    for (int k = 0; k < p->size[c]; k++) a->column[member[k]] = c;
    int32_t x = p->extra[c], first = member[0];
    if (x < 0) return;
    a->left[x]--, a->unused -= p->extra_price[x];
    a->next[first] = a->head[x], a->previous[first] = NONE;
    if (a->head[x] >= 0) a->previous[a->head[x]] = first;
    a->head[x] = first;
}

static void drop(anneal_t *a, int32_t c) {
    const problem_t *p = a->p;
    const int32_t *member = p->member + (size_t)c * p->width;
    for (int k = 0; k < p->size[c]; k++) a->column[member[k]] = NONE;
    int32_t x = p->extra[c], first = member[0];
    if (x < 0) return;
    a->left[x]++, a->unused += p->extra_price[x];
    if (a->next[first] >= 0) a->previous[a->next[first]] = a->previous[first];
    if (a->previous[first] >= 0) a->next[a->previous[first]] = a->next[first];
    else a->head[x] = a->next[first];
}

/* One of the columns of a resident: about `reach` more reduced cost is an e-th as likely. */
static int32_t pick(anneal_t *a, int32_t one) {
    const problem_t *p = a->p;
    whole from = p->start[one], low = from, high = p->start[one + 1], most = far_out(a, p->reach);
    while (low < high) {
        whole middle = (low + high) / 2;
        if (p->reduced_cost[p->list[middle]] <= most) low = middle + 1;
        else high = middle;
    }
    return p->list[from + below(a, low > from ? low - from : 1)];
}

static int is_open(const anneal_t *a, int32_t c) {
    const problem_t *p = a->p;
    const int32_t *member = p->member + (size_t)c * p->width;
    for (int k = 0; k < p->size[c]; k++)
        if (a->state[a->inside[member[k]] - 1]) return 0;
    return p->extra[c] < 0 || a->left[p->extra[c]] > 0;
}

static void mark(anneal_t *a, int32_t c, int by) {
    const problem_t *p = a->p;
    const int32_t *member = p->member + (size_t)c * p->width;
    for (int k = 0; k < p->size[c]; k++) a->state[a->inside[member[k]] - 1] = by > 0;
    if (p->extra[c] < 0) return;
    a->left[p->extra[c]] -= by;
    a->unused -= by * p->extra_price[p->extra[c]];
}

/* The freed resident with the fewest options, NONE when all have their place; -2 when no way on can be better. */
static int32_t hardest(anneal_t *a, whole cost) {
    const problem_t *p = a->p;
    whole bound = 0, room = a->budget - cost, fewest = INT64_MAX;
    int32_t found = NONE;
    for (int32_t at = 0; at < a->many; at++) {
        if (a->state[at]) continue;
        whole own = p->price[a->freed[at]], part = own, count = 0;
        for (int32_t e = a->options[at]; e < a->options[at + 1]; e++) {
            int32_t c = a->option[e];
            if (p->reduced_cost[c] >= room) break;
            if (!is_open(a, c)) continue;
            part = least_of(part, p->reduced_cost[c] / p->size[c]);
            if (++count >= OPTIONS) break;
        }
        bound += part;
        if (bound >= room) return -2;
        whole rank = (count << 20) - least_of(own, 1000000);
        if (rank < fewest) fewest = rank, found = at;
    }
    return found;
}

/* Depth first: the best packing of the freed that costs less than the budget. */
static int repack(anneal_t *a, whole cost) {
    const problem_t *p = a->p;
    if (++a->nodes > p->most_nodes) return 0;
    int32_t one = hardest(a, cost);
    if (one == -2) return 1;
    if (one == NONE) {
        if (cost + a->unused >= a->budget) return 1;
        a->budget = cost + a->unused;
        a->answered = a->depth;
        memcpy(a->answer, a->chosen, a->depth * sizeof(int32_t));
        return 1;
    }
    int good = 1;
    for (int32_t e = a->options[one]; e < a->options[one + 1] && good; e++) {
        int32_t c = a->option[e];
        if (cost + p->reduced_cost[c] >= a->budget) break;
        if (!is_open(a, c)) continue;
        mark(a, c, 1);
        a->chosen[a->depth++] = c;
        good = repack(a, cost + p->reduced_cost[c]);
        a->depth--;
        mark(a, c, -1);
    }
    whole own = p->price[a->freed[one]];
    if (!good || cost + own >= a->budget) return good;
    a->state[one] = 2;
    good = repack(a, cost + own);
    a->state[one] = 0;
    return good;
}

static void let_go(anneal_t *a, int32_t c, int32_t *out, int32_t *outs, whole *cost) {
    const problem_t *p = a->p;
    const int32_t *member = p->member + (size_t)c * p->width;
    drop(a, c);
    out[(*outs)++] = c;
    *cost += p->reduced_cost[c];
    for (int k = 0; k < p->size[c]; k++) {
        a->freed[a->many++] = member[k];
        a->inside[member[k]] = a->many;
    }
}

/* Who is nowhere, and could be with those who were freed. */
static whole with_idle(anneal_t *a) {
    const problem_t *p = a->p;
    int32_t freed = a->many;
    whole cost = 0;
    for (int32_t at = 0; at < freed; at++) {
        int32_t one = a->freed[at];
        whole end = least_of(p->start[one + 1], p->start[one] + p->keep);
        for (whole e = p->start[one]; e < end; e++) {
            const int32_t *member = p->member + (size_t)p->list[e] * p->width;
            int size = p->size[p->list[e]], idle = 1;
            for (int k = 0; k < size && idle; k++) idle = a->column[member[k]] < 0;
            for (int k = 0; k < size && idle; k++) {
                if (a->inside[member[k]] || a->many >= p->most_freed) continue;
                a->freed[a->many++] = member[k];
                a->inside[member[k]] = a->many;
                cost += p->price[member[k]];
            }
        }
    }
    return cost;
}

static void list_options(anneal_t *a) {
    const problem_t *p = a->p;
    int32_t total = 0;
    for (int32_t at = 0; at < a->many; at++) {
        int32_t one = a->freed[at];
        a->options[at] = total;
        a->state[at] = 0;
        whole end = least_of(p->start[one + 1], p->start[one] + p->keep);
        for (whole e = p->start[one]; e < end; e++) {
            int32_t c = p->list[e];
            if (p->reduced_cost[c] >= a->budget) break;
            const int32_t *member = p->member + (size_t)c * p->width;
            int all = 1;
            for (int k = 0; k < p->size[c] && all; k++) all = a->inside[member[k]] && a->column[member[k]] < 0;
            if (all) a->option[total++] = c;
        }
    }
    a->options[a->many] = total;
}

/* Of those who take this row too, one. */
static int32_t one_of_row(anneal_t *a, int32_t x) {
    int32_t many = 0, first;
    for (first = a->head[x]; first >= 0; first = a->next[first]) many++;
    whole turn = below(a, many);
    for (first = a->head[x]; turn > 0; turn--) first = a->next[first];
    return a->column[first];
}

/* Put in one column, take out what clashes and a few beside it, and pack the freed as well as can be. */
static void move(anneal_t *a, whole heat) {
    const problem_t *p = a->p;
    int32_t one = a->active[below(a, a->actives)], c = pick(a, one), out[64], outs = 0;
    if (a->column[one] == c) return;
    const int32_t *member = p->member + (size_t)c * p->width;
    whole before = a->unused, now = 0;
    a->many = 0;
    for (int k = 0; k < p->size[c]; k++) {
        int32_t other = a->column[member[k]];
        if (other >= 0) let_go(a, other, out, &outs, &now);
    }
    if (p->extra[c] >= 0 && a->left[p->extra[c]] <= 0) {
        if (a->head[p->extra[c]] < 0) {
            while (outs) put(a, out[--outs]);
            for (int32_t at = 0; at < a->many; at++) a->inside[a->freed[at]] = 0;
            return;
        }
        let_go(a, one_of_row(a, p->extra[c]), out, &outs, &now);
    }
    /* The members of the new column are no longer to be packed; those of them who were nowhere cost their price. */
    for (int k = 0; k < p->size[c]; k++)
        if (!a->inside[member[k]]) now += p->price[member[k]];
    put(a, c);
    int32_t kept = 0;
    for (int32_t at = 0; at < a->many; at++) {
        int32_t who = a->freed[at];
        a->inside[who] = 0;
        if (a->column[who] >= 0) continue;
        a->freed[kept++] = who;
        a->inside[who] = kept;
    }
    a->many = kept;
    whole more = a->many ? below(a, p->beside + 1) : 0, base = outs;
    for (whole turn = 0; turn < 2 * more && outs - base < more; turn++) {
        int32_t near = pick(a, a->freed[below(a, a->many)]);
        const int32_t *beside = p->member + (size_t)near * p->width;
        for (int k = 0; k < p->size[near]; k++) {
            int32_t other = a->column[beside[k]];
            int roomy = outs - base < more && a->many + p->width <= p->most_freed - 12;
            if (other >= 0 && other != c && roomy) let_go(a, other, out, &outs, &now);
        }
    }
    now += with_idle(a);
    whole slack = far_out(a, heat);
    a->budget = now + before + slack - p->reduced_cost[c];
    a->answered = NONE, a->depth = 0, a->nodes = 0;
    if (a->budget > 0) {
        list_options(a);
        repack(a, 0);
    }
    if (a->answered >= 0) {
        whole gone = now + before;
        for (int32_t at = 0; at < a->answered; at++) put(a, a->answer[at]);
        a->cost += a->budget + p->reduced_cost[c] - gone;
        if (a->cost < a->best_cost) {
            a->best_cost = a->cost;
            memcpy(a->best, a->column, p->people * sizeof(int32_t));
        }
    } else {
        drop(a, c);
        while (outs) put(a, out[--outs]);
    }
    for (int32_t at = 0; at < a->many; at++) a->inside[a->freed[at]] = 0;
}

void anneal_free(anneal_t *a) {
    if (!a) return;
    free(a->column);
    free(a->option);
    free(a);
}

/* `chosen` is for each resident the column to begin with, or NONE; `caps` says how often each extra row may be. */
anneal_t *anneal_begin(const problem_t *p, uint64_t seed, const int32_t *chosen, const int32_t *caps) {
    anneal_t *a = calloc(1, sizeof *a);
    if (!a) return a;
    a->p = p, a->chance = seed;
    a->column = malloc((6 * p->people + 2 * p->extras + 1) * sizeof(int32_t));
    a->option = malloc((size_t)FREED * (p->keep + 1) * sizeof(int32_t));
    if (!a->column || !a->option) return anneal_free(a), NULL;
    a->best = a->column + p->people, a->inside = a->best + p->people, a->active = a->inside + p->people;
    a->next = a->active + p->people, a->previous = a->next + p->people;
    a->left = a->previous + p->people, a->head = a->left + p->extras;
    for (whole x = 0; x < p->extras; x++) {
        a->left[x] = caps[x], a->head[x] = NONE;
        a->unused += caps[x] * p->extra_price[x];
    }
    for (whole i = 0; i < p->people; i++) {
        a->inside[i] = 0, a->column[i] = NONE;
        if (p->start[i + 1] > p->start[i]) a->active[a->actives++] = (int32_t)i;
    }
    for (whole i = 0; i < p->people; i++)
        if (chosen[i] >= 0 && a->column[i] < 0) put(a, chosen[i]);
    for (whole i = 0; i < p->people; i++) {
        int32_t c = a->column[i];
        if (c < 0) a->cost += p->price[i];
        else if (p->member[(size_t)c * p->width] == i) a->cost += p->reduced_cost[c];
    }
    a->cost += a->unused;
    a->best_cost = a->cost;
    memcpy(a->best, a->column, p->people * sizeof(int32_t));
    return a;
}

void anneal_run(anneal_t *a, whole from, whole to, whole all) {
    if (!a->actives) return;
    for (whole at = from; at < to; at++) move(a, a->p->heat[at * a->p->heats / all]);
}

whole anneal_best(const anneal_t *a, int32_t *chosen) {
    memcpy(chosen, a->best, a->p->people * sizeof(int32_t));
    return a->best_cost;
}
