/* Soft prices; the readable twin is `soft_prices.py`. */
#include "kernel.h"

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
