/* Which answer would help somebody who was left over; the readable twin is in `matching.helpful_answers`. */
#include "kernel.h"

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
