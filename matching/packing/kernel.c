/* The loops of the packing that Python is too slow for: the priced walk, soft prices, annealing.
 *
 * Everything that decides is counted in whole numbers, so every machine finds the same; soft prices use only
 * + - * / in floating point (compile without contraction) and are rounded before anybody reads them.
 * The readable twins, which answer the same to the last bit, are `listed_walk.py`, `soft_prices.py` and
 * `annealing.py`; tests hold the two beside each other. How to compile: `kernel_build.py`.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifndef SOURCE
#define SOURCE 0
#endif
/* Of which text this was made: a library of an older text is not used. */
uint32_t kernel_source(void) { return SOURCE; }

typedef int64_t whole;
typedef uint64_t bits;

static whole floor_div(whole a, whole b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }
static whole least_of(whole a, whole b) { return a < b ? a : b; }

/* ---- The priced walk ------------------------------------------------------------------------------- */

enum { FIELDS = 3, NONE = -1, APART = INT32_MIN };

/* People in the order of the walk. `after` and `later` list for each the fitting people who come later, with
 * the bond of each pair. `ground` holds joys, day parts and languages, one field after the other, `lanes` words
 * of 64 bits in all; field f ends before lane ends[f]. `helps` says which supporters are welcome to whom. */
typedef struct {
    whole people, lanes, ends[FIELDS], exchange_lanes, least, most;
    const bits *ground, *offers, *wishes;
    const whole *offers_said, *wishes_said, *waiting, *after;
    const int32_t *later, *bond, *most_bond;
    whole harmony[3][3], background;
    whole supporters, helper_lanes, when_from, when_to, speak_from, speak_to;
    const bits *helps, *asks, *helper_ground;
} people_t;

/* What a walk is asked and what it found: of each resident the `keep` columns that gain most for their size.
 * `rate` is the gain times `scale` over the size: whole, because `scale` is a multiple of every size. */
typedef struct {
    const whole *price, *helper_price;
    whole theta, keep, scale, budget, helpers_most;
    whole *best_rate, *left_open, *visited;
    whole *rate;
    int32_t *members, *helper, *arrival, *count, *worst, *arrived;
} asked_t;

typedef struct {
    const people_t *p;
    asked_t *a;
    int32_t *place, *pair;
    int32_t *choice[17], *bonds[17];
    whole choices[17], *gain, *best_bond, *top;
    bits *ground[17], *given[17], *given2[17], *asked[17], *asked2[17], *able[17];
    whole member[17], total[17], bond_sum[17], seen, room, wide;
} walk_t;

static int shares(const people_t *p, bits *out, const bits *one, const bits *other) {
    whole lane = 0;
    for (int f = 0; f < FIELDS; f++) {
        bits any = 0;
        for (; lane < p->ends[f]; lane++) any |= out[lane] = one[lane] & other[lane];
        if (!any) return 0;
    }
    return 1;
}

static int shares_any(const people_t *p, const bits *one, const bits *other) {
    whole lane = 0;
    for (int f = 0; f < FIELDS; f++) {
        bits any = 0;
        for (; lane < p->ends[f]; lane++) any |= one[lane] & other[lane];
        if (!any) return 0;
    }
    return 1;
}

static void hold(whole lanes, bits *any, bits *twice, const bits *more) {
    for (whole l = 0; l < lanes; l++) {
        twice[l] |= any[l] & more[l];
        any[l] |= more[l];
    }
}

/* How many of `mine` the others of a set hold, where `own` is what I hold of the same kind myself. */
static whole done(whole lanes, const bits *mine, const bits *any, const bits *twice, const bits *own) {
    whole found = 0;
    for (whole l = 0; l < lanes; l++) found += __builtin_popcountll(mine[l] & (twice[l] | (any[l] & ~own[l])));
    return found;
}

static whole halves(whole done_, whole said) { return done_ == 0 ? 0 : done_ >= 2 || said == 1 ? 2 : 1; }

/* The sum of waiting and harmony over a set, or -1 where somebody does not give or get. */
static whole persons(const walk_t *w, int depth) {
    const people_t *p = w->p;
    whole sum = 0, lanes = p->exchange_lanes;
    for (int at = 0; at <= depth; at++) {
        whole one = w->member[at];
        const bits *offers = p->offers + one * lanes, *wishes = p->wishes + one * lanes;
        whole give = done(lanes, offers, w->asked[depth], w->asked2[depth], wishes);
        whole get = give ? done(lanes, wishes, w->given[depth], w->given2[depth], offers) : 0;
        if (!get) return NONE;
        sum += p->waiting[one] + p->harmony[halves(give, p->offers_said[one])][halves(get, p->wishes_said[one])];
    }
    return sum;
}

/* Could everybody so far still give and get, if all candidates joined? */
static int could_exchange(walk_t *w, int depth) {
    const people_t *p = w->p;
    whole lanes = p->exchange_lanes;
    bits *given = w->given[16], *given2 = w->given2[16], *asked = w->asked[16], *asked2 = w->asked2[16];
    memcpy(given, w->given[depth], lanes * sizeof(bits));
    memcpy(given2, w->given2[depth], lanes * sizeof(bits));
    memcpy(asked, w->asked[depth], lanes * sizeof(bits));
    memcpy(asked2, w->asked2[depth], lanes * sizeof(bits));
    const int32_t *later = p->later + p->after[w->member[0]];
    for (whole c = 0; c < w->choices[depth]; c++) {
        whole one = later[w->choice[depth][c]];
        hold(lanes, given, given2, p->offers + one * lanes);
        hold(lanes, asked, asked2, p->wishes + one * lanes);
    }
    for (int at = 0; at <= depth; at++) {
        const bits *offers = p->offers + w->member[at] * lanes, *wishes = p->wishes + w->member[at] * lanes;
        if (!done(lanes, offers, asked, asked2, wishes) || !done(lanes, wishes, given, given2, offers)) return 0;
    }
    return 1;
}

static int is_able(const people_t *p, const bits *able, const bits *ground, whole k) {
    if (!(able[k >> 6] >> (k & 63) & 1)) return 0;
    const bits *own = p->helper_ground + k * p->lanes;
    bits when = 0, speak = 0;
    for (whole l = p->when_from; l < p->when_to; l++) when |= ground[l] & own[l];
    for (whole l = p->speak_from; l < p->speak_to; l++) speak |= ground[l] & own[l];
    return when && speak;
}

/* The least that a supporter of this set asks, NONE when nobody can help it. */
static whole cheapest_helper(const walk_t *w, int depth) {
    const people_t *p = w->p;
    whole least = NONE;
    for (whole k = 0; k < p->supporters; k++)
        if ((least == NONE || w->a->helper_price[k] < least) && is_able(p, w->able[depth], w->ground[depth], k))
            least = w->a->helper_price[k];
    return least;
}

static void keep_for(asked_t *a, whole most, whole one, whole rate, const whole *member, int size, whole helper) {
    whole slot, from = one * a->keep;
    if (a->count[one] < a->keep) slot = a->count[one]++;
    else if (rate > a->rate[from + a->worst[one]]) slot = a->worst[one];
    else return;
    a->rate[from + slot] = rate;
    a->helper[from + slot] = (int32_t)helper;
    a->arrival[from + slot] = a->arrived[one]++;
    int32_t *row = a->members + (from + slot) * most;
    for (int at = 0; at < most; at++) row[at] = at < size ? (int32_t)member[at] : NONE;
    if (a->count[one] < a->keep) return;
    int32_t worst = 0;
    for (int32_t s = 1; s < a->keep; s++) {
        whole mine = a->rate[from + s], least = a->rate[from + worst];
        if (mine < least || (mine == least && a->arrival[from + s] > a->arrival[from + worst])) worst = s;
    }
    a->worst[one] = worst;
}

static void found(walk_t *w, int depth, whole gain, whole helper) {
    asked_t *a = w->a;
    int size = depth + 1;
    if (gain <= a->theta * size) return;
    whole rate = gain * (a->scale / size);
    for (int at = 0; at < size; at++) {
        whole one = w->member[at];
        if (rate > a->best_rate[one]) a->best_rate[one] = rate;
        if (a->keep) keep_for(a, w->p->most, one, rate, w->member, size, helper);
    }
}

/* The set with each of the few supporters with whom it gains most. */
static void found_with_helper(walk_t *w, int depth, whole gain) {
    const people_t *p = w->p;
    whole last_gain = INT64_MAX, last = NONE;
    for (whole turn = 0; turn < w->a->helpers_most; turn++) {
        whole best = INT64_MIN, who = NONE;
        for (whole k = 0; k < p->supporters; k++) {
            if (!is_able(p, w->able[depth], w->ground[depth], k)) continue;
            whole shown = 0;
            for (int at = 0; at <= depth; at++)
                shown += p->asks[w->member[at] * p->helper_lanes + (k >> 6)] >> (k & 63) & 1;
            whole with = gain + p->background * shown - w->a->helper_price[k];
            int is_new = with < last_gain || (with == last_gain && k > last);
            if (is_new && with > best) best = with, who = k;
        }
        if (who == NONE) return;
        last = who;
        last_gain = best;
        found(w, depth, best, who);
    }
}

static void look_at(walk_t *w, int depth) {
    const people_t *p = w->p;
    int size = depth + 1;
    whole bond = floor_div(2 * w->bond_sum[depth], size - 1);
    if (w->total[depth] + bond <= w->a->theta * size) return;
    whole value = persons(w, depth);
    if (value == NONE) return;
    for (int at = 0; at < size; at++) value -= w->a->price[w->member[at]];
    if (p->supporters) found_with_helper(w, depth, value + bond);
    else found(w, depth, value + bond, NONE);
}

/* Can any larger set gain enough? For each size the best completions there could be, all whole. */
static whole most_to_gain(walk_t *w, int depth, int only_enough) {
    const people_t *p = w->p;
    int size = depth + 1;
    whole asks = p->supporters ? cheapest_helper(w, depth) : 0, best = 0;
    if (asks == NONE) return 0;
    for (whole larger = size + 1 > p->least ? size + 1 : p->least; larger <= p->most; larger++) {
        whole need = larger - size, bonds = larger - 1, got = 0;
        if (w->choices[depth] < need) break;
        for (whole c = 0; c < w->choices[depth]; c++) {
            int32_t x = w->choice[depth][c];
            whole gain = w->gain[x] * bonds + 2 * w->bonds[depth][c] + w->best_bond[x] * (need - 1);
            if (got == need && gain <= w->top[need - 1]) continue;
            whole at = got < need ? got++ : need - 1;
            for (; at > 0 && w->top[at - 1] < gain; at--) w->top[at] = w->top[at - 1];
            w->top[at] = gain;
        }
        whole sum = (w->total[depth] - asks) * bonds + 2 * w->bond_sum[depth];
        for (whole at = 0; at < need; at++) sum += w->top[at];
        if (only_enough && sum > w->a->theta * larger * bonds) return 1;
        whole gain = floor_div(sum, bonds);
        if (gain > best) best = gain;
    }
    return only_enough ? 0 : best;
}

static void take(walk_t *w, int depth, int32_t x, whole bonds) {
    const people_t *p = w->p;
    whole lanes = p->exchange_lanes, one = p->later[p->after[w->member[0]] + x];
    w->member[depth] = one;
    w->bond_sum[depth] = w->bond_sum[depth - 1] + bonds;
    w->total[depth] = w->total[depth - 1] + w->gain[x];
    size_t wide = lanes * sizeof(bits);
    memcpy(w->given[depth], w->given[depth - 1], wide);
    memcpy(w->given2[depth], w->given2[depth - 1], wide);
    memcpy(w->asked[depth], w->asked[depth - 1], wide);
    memcpy(w->asked2[depth], w->asked2[depth - 1], wide);
    hold(lanes, w->given[depth], w->given2[depth], p->offers + one * lanes);
    hold(lanes, w->asked[depth], w->asked2[depth], p->wishes + one * lanes);
    for (whole l = 0; l < p->helper_lanes; l++)
        w->able[depth][l] = w->able[depth - 1][l] & p->helps[one * p->helper_lanes + l];
}

static void narrow(walk_t *w, int depth, whole from, int32_t x) {
    const people_t *p = w->p;
    const int32_t *later = p->later + p->after[w->member[0]], *row = w->pair + (size_t)x * w->wide;
    whole many = 0;
    for (whole c = from; c < w->choices[depth - 1]; c++) {
        int32_t z = w->choice[depth - 1][c];
        if (row[z] == APART || !shares_any(p, w->ground[depth], p->ground + later[z] * p->lanes)) continue;
        w->choice[depth][many] = z;
        w->bonds[depth][many++] = w->bonds[depth - 1][c] + row[z];
    }
    w->choices[depth] = many;
}

/* Depth first from a set of `depth` members, of whom the last has its candidates already. */
static int deeper(walk_t *w, int depth) {
    const people_t *p = w->p;
    const int32_t *later = p->later + p->after[w->member[0]];
    for (whole c = 0; c < w->choices[depth - 1]; c++) {
        int32_t x = w->choice[depth - 1][c];
        if (!shares(p, w->ground[depth], w->ground[depth - 1], p->ground + later[x] * p->lanes)) continue;
        if (++w->seen > w->a->budget) return 0;
        take(w, depth, x, w->bonds[depth - 1][c]);
        if (depth + 1 >= p->least) look_at(w, depth);
        if (depth + 1 >= p->most) continue;
        narrow(w, depth, c + 1, x);
        if (!w->choices[depth] || !could_exchange(w, depth) || !most_to_gain(w, depth, 1)) continue;
        if (!deeper(w, depth + 1)) return 0;
    }
    return 1;
}

/* The bonds among those who come after `root`, and for each the best bond among them. */
static int table(walk_t *w, whole root, whole many) {
    const people_t *p = w->p;
    const int32_t *later = p->later + p->after[root];
    size_t cells = (size_t)many * many;
    if (many > w->room || !w->pair) {
        free(w->pair);
        w->pair = malloc(cells * sizeof(int32_t));
        w->room = many;
        if (!w->pair) return 0;
    }
    w->wide = many;
    for (size_t at = 0; at < cells; at++) w->pair[at] = APART;
    for (whole x = 0; x < many; x++) w->place[later[x]] = (int32_t)x, w->best_bond[x] = INT32_MIN;
    for (whole x = 0; x < many; x++)
        for (whole e = p->after[later[x]]; e < p->after[later[x] + 1]; e++) {
            int32_t z = w->place[p->later[e]], bond = p->bond[e];
            if (z < 0) continue;
            w->pair[(size_t)x * many + z] = bond;
            if (bond > w->best_bond[x]) w->best_bond[x] = bond;
            if (bond > w->best_bond[z]) w->best_bond[z] = bond;
        }
    for (whole x = 0; x < many; x++) w->place[later[x]] = NONE;
    return 1;
}

static void start(walk_t *w, whole root, whole many) {
    const people_t *p = w->p;
    whole lanes = p->exchange_lanes;
    w->member[0] = root;
    w->total[0] = p->waiting[root] + p->harmony[2][2] - w->a->price[root];
    w->bond_sum[0] = 0;
    memcpy(w->ground[0], p->ground + root * p->lanes, p->lanes * sizeof(bits));
    memcpy(w->given[0], p->offers + root * lanes, lanes * sizeof(bits));
    memcpy(w->asked[0], p->wishes + root * lanes, lanes * sizeof(bits));
    memset(w->given2[0], 0, lanes * sizeof(bits));
    memset(w->asked2[0], 0, lanes * sizeof(bits));
    memcpy(w->able[0], p->helps + root * p->helper_lanes, p->helper_lanes * sizeof(bits));
    whole extra = 0;
    for (whole l = 0; l < p->helper_lanes; l++) extra |= p->asks[root * p->helper_lanes + l] != 0;
    w->total[0] += extra * p->background;
    for (whole x = 0; x < many; x++) {
        whole one = p->later[p->after[root] + x];
        w->choice[0][x] = (int32_t)x;
        w->bonds[0][x] = p->bond[p->after[root] + x];
        w->gain[x] = p->waiting[one] + p->harmony[2][2] - w->a->price[one];
        w->best_bond[x] = p->most_bond[one];
        for (whole l = 0; l < p->helper_lanes; l++)
            if (p->asks[one * p->helper_lanes + l]) {
                w->gain[x] += p->background;
                break;
            }
    }
    w->choices[0] = many;
}

/* All sets whose first member is `root`. Where there are too many to look at, what they could gain at most is
 * left open: a price that the first member can pay alone. */
static int walk_from(walk_t *w, whole root) {
    const people_t *p = w->p;
    whole many = p->after[root + 1] - p->after[root];
    if (many + 1 < p->least) return 1;
    start(w, root, many);
    if (!most_to_gain(w, 0, 1)) return 1;
    w->seen = 0;
    int good = w->a->budget == 0 || table(w, root, many);
    if (!good || (w->a->budget && !most_to_gain(w, 0, 1))) return good;
    if (!w->a->budget || !deeper(w, 1)) w->a->left_open[root] = most_to_gain(w, 0, 0);
    *w->a->visited += w->seen;
    return 1;
}

int priced_walk(const people_t *p, asked_t *a, whole first, whole last) {
    walk_t w = {.p = p, .a = a};
    whole widest = 1;
    for (whole i = first; i < last; i++)
        if (p->after[i + 1] - p->after[i] > widest) widest = p->after[i + 1] - p->after[i];
    size_t per_level = (p->lanes + 4 * p->exchange_lanes + p->helper_lanes + 1) * sizeof(bits);
    bits *lanes = calloc(17, per_level);
    int32_t *numbers = malloc((p->people + 34 * widest) * sizeof(int32_t));
    whole *wholes = malloc((2 * widest + p->most + 1) * sizeof(whole));
    int good = lanes && numbers && wholes;
    if (good) {
        w.place = numbers;
        for (whole i = 0; i < p->people; i++) w.place[i] = NONE;
        w.gain = wholes, w.best_bond = wholes + widest, w.top = wholes + 2 * widest;
        for (int d = 0; d < 17; d++) {
            bits *own = lanes + d * (per_level / sizeof(bits));
            w.ground[d] = own, own += p->lanes;
            w.given[d] = own, own += p->exchange_lanes;
            w.given2[d] = own, own += p->exchange_lanes;
            w.asked[d] = own, own += p->exchange_lanes;
            w.asked2[d] = own, own += p->exchange_lanes;
            w.able[d] = own;
            w.choice[d] = numbers + p->people + 2 * d * widest, w.bonds[d] = w.choice[d] + widest;
        }
        for (whole root = first; root < last && good; root++) good = walk_from(&w, root);
    }
    free(w.pair);
    free(lanes);
    free(numbers);
    free(wholes);
    return good;
}

/* ---- Soft prices ------------------------------------------------------------------------------------ */

/* exp and log of our own: those of a library differ in the last bit from machine to machine. */
static double power(double x) {
    whole k = (whole)(x * 1.4426950408889634 - 0.5);
    double r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10, sum = 1.0;
    for (int at = 12; at > 0; at--) sum = 1.0 + sum * r / at;
    union { uint64_t raw; double is; } two = {.raw = (uint64_t)(1023 + k) << 52};
    return sum * two.is;
}

static double logarithm(double x) {
    union { double is; uint64_t raw; } u = {.is = x};
    whole k = (whole)(u.raw >> 52) - 1023;
    u.raw = (u.raw & 0xfffffffffffffULL) | 0x3ff0000000000000ULL;
    double s = (u.is - 1.0) / (u.is + 1.0), square = s * s, sum = 0.0;
    for (int at = 31; at > 0; at -= 2) sum = sum * square + 1.0 / at;
    return 2.0 * s * sum + k * 0.693147180559945309417;
}

/* One row after the other gets the price at which its columns, softly counted, take it as often as its cap;
 * `slack` is for each column what its rows pay less its value, and kept up to date. */
void soft_sweep(whole rows, const whole *start, const int32_t *column, const whole *cap, double *price,
                double *slack, double tau) {
    for (whole row = 0; row < rows; row++) {
        whole from = start[row], to = start[row + 1];
        if (from == to || cap[row] <= 0) continue;
        double least = slack[column[from]], sum = 0.0;
        for (whole e = from + 1; e < to; e++)
            if (slack[column[e]] < least) least = slack[column[e]];
        for (whole e = from; e < to; e++) {
            double x = (least - slack[column[e]]) / tau;
            if (x > -30.0) sum += power(x);
        }
        double more = tau * logarithm(sum / (double)cap[row]) - least;
        if (price[row] + more < 0) more = -price[row];
        if (more == 0.0) continue;
        price[row] += more;
        for (whole e = from; e < to; e++) slack[column[e]] += more;
    }
}

/* ---- Annealing -------------------------------------------------------------------------------------- */

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

/* ---- Which answer would help ------------------------------------------------------------------------ */

/* People in the order in which to look. `beside` lists for each, in that order, who could be in a group with
 * him as far as reach, blocks and common ground go. Words stand as in `people_t`. */
typedef struct {
    whole lanes, ends[FIELDS], exchange_lanes, sets_most;
    const bits *ground, *offers, *wishes;
    const whole *start;
    const int32_t *beside;
} near_t;

/* One person: the words he has, and who lives near enough (`far`: only if he went farther). */
typedef struct {
    const bits *ground, *offers, *wishes;
    const int32_t *pool;
    const uint8_t *far;
    whole many, others;
    int32_t *opens;
} lonely_t;

typedef struct {
    const near_t *n;
    const lonely_t *l;
    int32_t *choice[16];
    bits *shared[16], *scratch;
    whole choices[16], member[16], seen;
    int is_far[16];
} search_t;

static void count_bits(int32_t *opens, whole from, whole lanes, const bits *words) {
    for (whole l = 0; l < lanes; l++)
        for (bits rest = words[l]; rest; rest &= rest - 1) opens[from + 64 * l + __builtin_ctzll(rest)]++;
}

static const bits *own_words(const search_t *s, int at, int wishes) {
    const bits *mine = wishes ? s->l->wishes : s->l->offers, *all = wishes ? s->n->wishes : s->n->offers;
    return at == 0 ? mine : all + s->member[at] * s->n->exchange_lanes;
}

/* Which one extra offer (or wish, `turned`) of the first lets everybody give and get: as bits, none when no one
 * does. `lack` says of each who lacks an arc out (1) and who one in (2). */
static int completed_by(search_t *s, int size, const int *lack, int turned, bits *out) {
    int mine = turned ? 2 : 1, theirs = turned ? 1 : 2, any_theirs = 0;
    whole lanes = s->n->exchange_lanes;
    for (int at = 0; at < size; at++) {
        if ((lack[at] & mine) && at > 0) return 0;
        if ((lack[at] & theirs) && at == 0) return 0;
        any_theirs |= (lack[at] & theirs) != 0;
    }
    if (!any_theirs && !(lack[0] & mine)) return 0;
    for (whole l = 0; l < lanes; l++) out[l] = any_theirs ? ~(bits)0 : 0;
    for (int at = 1; at < size; at++) {
        const bits *wanted = own_words(s, at, !turned);
        for (whole l = 0; l < lanes; l++) {
            if (!any_theirs) out[l] |= wanted[l];
            else if (lack[at] & theirs) out[l] &= wanted[l];
        }
    }
    return 1;
}

static void open_by(search_t *s, int depth, int missing, int field) {
    const near_t *n = s->n;
    whole lanes = n->exchange_lanes, grounds = 64 * n->lanes;
    int size = depth + 1, lack[17], lacking = 0;
    bits *given = s->scratch, *given2 = given + lanes, *asked = given2 + lanes, *asked2 = asked + lanes, *out = asked2 + lanes;
    memset(given, 0, 4 * lanes * sizeof(bits));
    for (int at = 0; at < size; at++) {
        hold(lanes, given, given2, own_words(s, at, 0));
        hold(lanes, asked, asked2, own_words(s, at, 1));
    }
    for (int at = 0; at < size; at++) {
        const bits *offers = own_words(s, at, 0), *wishes = own_words(s, at, 1);
        lack[at] = (done(lanes, offers, asked, asked2, wishes) ? 0 : 1) | (done(lanes, wishes, given, given2, offers) ? 0 : 2);
        lacking |= lack[at];
    }
    int far = s->is_far[depth];
    if (!missing && !far && lacking) {
        if (completed_by(s, size, lack, 0, out)) count_bits(s->l->opens, grounds, lanes, out);
        if (completed_by(s, size, lack, 1, out)) count_bits(s->l->opens, grounds + 64 * lanes, lanes, out);
    } else if (!lacking && missing + far == 1) {
        if (far) s->l->opens[grounds + 128 * lanes]++;
        else {
            whole from = field ? n->ends[field - 1] : 0;
            count_bits(s->l->opens, 64 * from, n->ends[field] - from, s->shared[depth] + from);
        }
    }
}

/* What the others share with him: how many questions nothing of, and which was the last of these. */
static int missing_of(const search_t *s, const bits *shared, int *field) {
    int missing = 0;
    whole lane = 0;
    for (int f = 0; f < FIELDS; f++) {
        bits any = 0;
        for (; lane < s->n->ends[f]; lane++) any |= shared[lane] & s->l->ground[lane];
        if (!any) missing++, *field = f;
    }
    return missing;
}

static int share_all(const near_t *n, bits *out, const bits *one, const bits *other) {
    whole lane = 0;
    for (int f = 0; f < FIELDS; f++) {
        bits any = 0;
        for (; lane < n->ends[f]; lane++) any |= out[lane] = one[lane] & other[lane];
        if (!any) return 0;
    }
    return 1;
}

/* Candidates after `c` who fit the last member too: both lists are in order. */
static void keep_beside(search_t *s, int depth, whole c) {
    const near_t *n = s->n;
    whole one = s->member[depth], e = n->start[one], end = n->start[one + 1], many = 0;
    for (whole at = c + 1; at < s->choices[depth - 1]; at++) {
        int32_t place = s->choice[depth - 1][at], who = s->l->pool[place];
        while (e < end && n->beside[e] < who) e++;
        if (e < end && n->beside[e] == who) s->choice[depth][many++] = place;
    }
    s->choices[depth] = many;
}

static int near_sets(search_t *s, int depth) {
    const near_t *n = s->n;
    for (whole c = 0; c < s->choices[depth - 1]; c++) {
        int32_t place = s->choice[depth - 1][c];
        whole who = s->l->pool[place];
        int field = 0;
        if (!share_all(n, s->shared[depth], s->shared[depth - 1], n->ground + who * n->lanes)) continue;
        s->member[depth] = who;
        s->is_far[depth] = s->is_far[depth - 1] || s->l->far[place];
        int missing = missing_of(s, s->shared[depth], &field);
        if (missing + s->is_far[depth] > 1) continue;
        if (depth == s->l->others) {
            if (s->seen++ >= n->sets_most) return 0;
            open_by(s, depth, missing, field);
            continue;
        }
        keep_beside(s, depth, c);
        if (!near_sets(s, depth + 1)) return 0;
    }
    return 1;
}

/* Counts in `opens` (joys, day parts, languages, offers, wishes, reach) how many sets each answer would open. */
int helpful_answers(const near_t *n, const lonely_t *l) {
    search_t s = {.n = n, .l = l};
    bits *lanes = malloc((16 * n->lanes + 5 * n->exchange_lanes + 1) * sizeof(bits));
    int32_t *choices = malloc((16 * l->many + 1) * sizeof(int32_t));
    if (lanes && choices) {
        for (int d = 0; d < 16; d++) s.shared[d] = lanes + d * n->lanes, s.choice[d] = choices + d * l->many;
        s.scratch = lanes + 16 * n->lanes;
        for (whole lane = 0; lane < n->lanes; lane++) s.shared[0][lane] = ~(bits)0;
        for (whole at = 0; at < l->many; at++) s.choice[0][at] = (int32_t)at;
        s.choices[0] = l->many;
        near_sets(&s, 1);
    }
    int good = lanes && choices;
    free(lanes);
    free(choices);
    return good;
}
