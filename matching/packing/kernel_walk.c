/* The priced walk; its readable twin is `listed_walk.py`. */
#include "kernel.h"

static whole floor_div(whole a, whole b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

enum { APART = INT32_MIN };

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
