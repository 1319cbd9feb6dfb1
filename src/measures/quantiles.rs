//! Quantiles of the normal, beta and gamma distributions, for every argument.

use statrs::distribution::{ContinuousCDF, Gamma, Normal};

/// Above this shape a gamma quantile is taken from the Wilson–Hilferty cube, which is then exact to nine digits.
const LARGE_SHAPE: f64 = 1e6;

/// What stands in for zero where the continued fraction would divide by it.
const TINY: f64 = 1e-300;

/// The terms of the continued fraction; about the square root of the number of people is needed.
const MAX_TERMS: u32 = 20_000;

/// The standard normal quantile of `p` in 0..=1.
pub(super) fn normal(p: f64) -> f64 {
    if p.is_nan() {
        return f64::NAN;
    }
    Normal::standard().inverse_cdf(p.clamp(0.0, 1.0))
}

/// The quantile of the gamma distribution with scale 1; 0 for a shape that is not above 0.
pub(super) fn gamma(p: f64, shape: f64) -> f64 {
    if p.is_nan() || shape.is_nan() || shape <= 0.0 {
        return 0.0;
    }
    let p = p.clamp(0.0, 1.0);
    let exact = (shape <= LARGE_SHAPE)
        .then(|| Gamma::new(shape, 1.0).ok())
        .flatten();
    if let Some(distribution) = exact {
        return distribution.inverse_cdf(p);
    }
    let cube = 1.0 - 1.0 / (9.0 * shape) + normal(p) / (3.0 * shape.sqrt());
    shape * cube * cube * cube
}

/// The quantile of the beta distribution by bisection; `a` and `b` are finite and above 0.
///
/// Written out because the usual continued fraction with a fixed number of terms is wrong for audiences of millions.
pub(super) fn beta(p: f64, a: f64, b: f64) -> f64 {
    let log_beta = libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b);
    let mut low = 0.0;
    let mut high = 1.0;
    // Halves of floats, so that quantiles close to 0 keep their digits.
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if beta_distribution(middle, a, b, log_beta) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// The distribution function of the beta distribution, for x inside (0, 1).
fn beta_distribution(x: f64, a: f64, b: f64, log_beta: f64) -> f64 {
    let front = libm::exp(a * libm::log(x) + b * libm::log1p(-x) - log_beta);
    if x < (a + 1.0) / (a + b + 2.0) {
        front * beta_fraction(x, a, b) / a
    } else {
        1.0 - front * beta_fraction(1.0 - x, b, a) / b
    }
}

/// The continued fraction of the incomplete beta function, by the method of Lentz.
fn beta_fraction(x: f64, a: f64, b: f64) -> f64 {
    let away_from_zero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut numerator = 1.0;
    let mut inverse = 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut result = inverse;
    for term in 1..=MAX_TERMS {
        let term = f64::from(term);
        let twice = a + 2.0 * term;
        let even = term * (b - term) * x / ((twice - 1.0) * twice);
        let odd = -(a + term) * (a + b + term) * x / (twice * (twice + 1.0));
        let before = result;
        for coefficient in [even, odd] {
            inverse = 1.0 / away_from_zero(1.0 + coefficient * inverse);
            numerator = away_from_zero(1.0 + coefficient / numerator);
            result *= numerator * inverse;
        }
        if (result - before).abs() <= f64::EPSILON * result.abs() {
            break;
        }
    }
    result
}
