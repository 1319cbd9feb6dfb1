//! The normal, gamma and beta distributions: tails that keep their digits however small, and quantiles.
//!
//! Written out because p-values of audiences of millions must be right relatively, with the same digits on every
//! machine. Arguments are checked by the callers; whatever comes, the result is no surprise but a number or NaN.

use libm::{erfc, exp, lgamma, log, log1p};

/// The logarithm of the square root of 2π.
const LOG_ROOT_TWO_PI: f64 = 0.918_938_533_204_672_7;

/// Shapes above this take the gamma tails from an asymptotic expansion, which is then exact to eleven digits.
const LARGE_SHAPE: f64 = 500.0;

/// Where both shapes are above this, the beta tails come from an asymptotic expansion.
const LARGE_SHAPES: f64 = 1e5;

/// What stands in for zero where a continued fraction would divide by it.
const TINY: f64 = 1e-300;

/// The terms of series and continued fractions; the square root of the shape times six is needed.
const MAX_TERMS: u32 = 20_000;

/// The steps of a search for a quantile; two or three are needed, more where a density has a pole.
const MAX_STEPS: u32 = 400;

/// How far a probability is off, relatively, when one step of third order removes the rest.
const NEARLY: f64 = 1e-6;

/// Both sides of a distribution; the smaller one is exact relatively.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tails {
    pub(super) lower: f64,
    pub(super) upper: f64,
}

impl Tails {
    fn from_lower(lower: f64) -> Self {
        let lower = lower.clamp(0.0, 1.0);
        Self {
            lower,
            upper: 1.0 - lower,
        }
    }

    fn swapped(self) -> Self {
        Self {
            lower: self.upper,
            upper: self.lower,
        }
    }
}

/// `v − ln(1 + v)` for v close to 0, without the loss of digits.
fn above_logarithm(v: f64) -> f64 {
    // ln(1 + v) = 2(r + r³/3 + r⁵/5 + …) with r = v/(2 + v), and v − 2r = v·r.
    let r = v / (2.0 + v);
    let square = r * r;
    let mut power = 2.0 * r * square;
    let mut divisor = 3.0;
    let mut sum = 0.0;
    // At |v| = 0.2 each term is at most an eightieth of the one before.
    while divisor < 23.0 {
        sum += power / divisor;
        power *= square;
        divisor += 2.0;
    }
    v * r - sum
}

/// `x·ln(x/mean) + mean − x`: how surprising x is, in units of half a squared deviation. `difference` is mean − x, which
/// the caller may know better than its two parts tell.
fn surprise(x: f64, mean: f64, difference: f64) -> f64 {
    if x <= 0.0 {
        return difference;
    }
    let v = difference / x;
    if v.abs() <= 0.2 {
        x * above_logarithm(v)
    } else {
        // The ratio of numbers of any size need not be a float.
        let ratio = mean / x;
        let log_ratio = if ratio > 0.0 && ratio.is_finite() {
            log(ratio)
        } else {
            log(mean) - log(x)
        };
        difference - x * log_ratio
    }
}

/// `x·ln(x/mean) + mean − x`, for a mean above 0.
pub(super) fn deviance(x: f64, mean: f64) -> f64 {
    surprise(x, mean, mean - x)
}

/// What Stirling's formula leaves of ln Γ(x + 1), for x above 0.
fn stirling_remainder(x: f64) -> f64 {
    if x < 16.0 {
        return lgamma(x + 1.0) - (x + 0.5) * log(x) + x - LOG_ROOT_TWO_PI;
    }
    let square = x * x;
    let terms = 1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / (1188.0 * square)) / square;
    (1.0 / 12.0 - (1.0 / 360.0 - terms / square) / square) / x
}

/// The density of a Poisson count at `x`, which need not be whole.
fn poisson_density(x: f64, mean: f64) -> f64 {
    if x <= 0.0 {
        return exp(-mean);
    }
    exp(-stirling_remainder(x) - deviance(x, mean) - 0.5 * log(x) - LOG_ROOT_TWO_PI)
}

/// The logarithm of the probability that `a` of `a + b` belong, each with probability `x` = 1 − `y`.
pub(super) fn log_binomial(a: f64, b: f64, x: f64, y: f64) -> f64 {
    if a <= 0.0 {
        return b * if x < 0.5 { log1p(-x) } else { log(y) };
    }
    if b <= 0.0 {
        return a * if y < 0.5 { log1p(-y) } else { log(x) };
    }
    let total = a + b;
    stirling_remainder(total)
        - stirling_remainder(a)
        - stirling_remainder(b)
        - binomial_surprise(a, b, x, y)
        - 0.5 * log(a * (b / total))
        - LOG_ROOT_TWO_PI
}

/// By how many more than `a` are expected, from the side that loses fewer digits.
fn binomial_difference(a: f64, b: f64, x: f64, y: f64) -> f64 {
    let total = a + b;
    if x < y { total * x - a } else { b - total * y }
}

/// `a·ln(a/(n·x)) + b·ln(b/(n·y))` with n = a + b, for a and b above 0.
fn binomial_surprise(a: f64, b: f64, x: f64, y: f64) -> f64 {
    let difference = binomial_difference(a, b, x, y);
    let total = a + b;
    surprise(a, total * x, difference) + surprise(b, total * y, -difference)
}

/// The standard normal probability above `z`.
pub(super) fn normal_upper(z: f64) -> f64 {
    0.5 * erfc(z * std::f64::consts::FRAC_1_SQRT_2)
}

/// The standard normal quantile of `p`, which is brought into 0..=1.
pub(super) fn normal(p: f64) -> f64 {
    if p > 0.5 {
        return -normal(1.0 - p);
    }
    if p <= 0.0 {
        return f64::NEG_INFINITY;
    }
    // Abramowitz and Stegun 26.2.23, whose error of 0.0005 two steps of third order remove.
    let t = (-2.0 * log(p)).sqrt();
    let top = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let bottom = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    let mut z = t - top / bottom;
    for _ in 0..2 {
        let upper = normal_upper(z);
        let density = exp(-0.5 * z * z - LOG_ROOT_TWO_PI);
        if density <= 0.0 {
            break;
        }
        let step = (upper - p) / density;
        z += step / (1.0 - 0.5 * step * z);
    }
    -z
}

/// The tails of the gamma distribution with scale 1 at `x`, for a shape above 0.
pub(super) fn gamma_tails(x: f64, shape: f64) -> Tails {
    gamma_at(x, shape).0
}

/// The tails and the density of the gamma distribution; the density of a large shape is approximate.
fn gamma_at(x: f64, shape: f64) -> (Tails, f64) {
    if x.is_nan() || shape.is_nan() {
        let unknown = Tails {
            lower: f64::NAN,
            upper: f64::NAN,
        };
        return (unknown, f64::NAN);
    }
    if x <= 0.0 {
        return (Tails::from_lower(0.0), 0.0);
    }
    if x == f64::INFINITY {
        return (Tails::from_lower(1.0), 0.0);
    }
    if shape > LARGE_SHAPE {
        return gamma_expansion(x, shape);
    }
    let front = poisson_density(shape, x);
    let density = front * (shape / x);
    if x >= shape + 1.0 {
        let upper = front * shape * gamma_fraction(x, shape);
        return (Tails::from_lower(upper).swapped(), density);
    }
    let mut term = 1.0;
    let mut sum = 1.0;
    for n in 1..=MAX_TERMS {
        term *= x / (shape + f64::from(n));
        sum += term;
        if term <= f64::EPSILON * 0.1 * sum {
            break;
        }
    }
    (Tails::from_lower(front * sum), density)
}

/// The continued fraction of the upper incomplete gamma function, by the method of Lentz.
fn gamma_fraction(x: f64, shape: f64) -> f64 {
    let away_from_zero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut b = x + 1.0 - shape;
    let mut numerator = 1.0 / TINY;
    let mut inverse = 1.0 / away_from_zero(b);
    let mut result = inverse;
    for n in 1..=MAX_TERMS {
        let n = f64::from(n);
        let a = -n * (n - shape);
        b += 2.0;
        inverse = 1.0 / away_from_zero(a * inverse + b);
        numerator = away_from_zero(b + a / numerator);
        let factor = inverse * numerator;
        result *= factor;
        if (factor - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    result
}

/// Temme's uniform expansion of the gamma tails for large shapes (SIAM Journal on Mathematical Analysis 10:757, 1979).
fn gamma_expansion(x: f64, shape: f64) -> (Tails, f64) {
    let mu = (x - shape) / shape;
    let exponent = deviance(shape, x);
    let eta = (2.0 * exponent / shape).sqrt().copysign(mu);
    let [first, second, third] = if mu.abs() < 0.02 {
        [
            -1.0 / 3.0
                + mu * (1.0 / 12.0
                    - mu * (23.0 / 540.0
                        - mu * (353.0 / 12_960.0
                            - mu * (0.019_477_513_225_2 - mu * 0.014_896_200_762_3)))),
            -1.0 / 540.0 - mu * (1.0 / 288.0 - mu * (23.0 / 6048.0 - mu * 0.003_429_049_088_77)),
            25.0 / 6048.0 - mu * (139.0 / 51_840.0 - mu * 0.001_665_380_658_44),
        ]
    } else {
        let m = 1.0 / mu;
        let e = 1.0 / eta;
        let e3 = e * e * e;
        [
            m - e,
            e3 - m * (1.0 / 12.0 + m * (1.0 + m)),
            -3.0 * e3 * e * e
                + m * (1.0 / 288.0 + m * (1.0 / 12.0 + m * (25.0 / 12.0 + m * (5.0 + m * 3.0)))),
        ]
    };
    let rest = first + (second + third / shape) / shape;
    let root = shape.sqrt();
    let normal = exp(-exponent - LOG_ROOT_TWO_PI);
    let tails = expanded(exponent, eta, normal * rest / root);
    (tails, normal * root / x)
}

/// Tails from a normal term and a correction, which is added to the upper one.
fn expanded(exponent: f64, eta: f64, correction: f64) -> Tails {
    let normal = 0.5 * erfc(exponent.sqrt());
    if eta < 0.0 {
        Tails::from_lower(normal - correction)
    } else {
        Tails::from_lower(normal + correction).swapped()
    }
}

/// The tails of the beta distribution at `x` = 1 − `y`, for shapes above 0.
pub(super) fn beta_tails(x: f64, y: f64, a: f64, b: f64) -> Tails {
    if x.is_nan() || y.is_nan() || a.is_nan() || b.is_nan() {
        return Tails {
            lower: f64::NAN,
            upper: f64::NAN,
        };
    }
    if x <= 0.0 {
        return Tails::from_lower(0.0);
    }
    if y <= 0.0 {
        return Tails::from_lower(1.0);
    }
    if a.min(b) > LARGE_SHAPES {
        return beta_expansion(x, y, a, b);
    }
    let front = exp(log_binomial(a, b, x, y));
    // The fraction converges on the side of the mean where x is.
    if x * (a + b + 2.0) < a + 1.0 {
        Tails::from_lower(front * (b / (a + b)) * beta_fraction(x, a, b))
    } else {
        Tails::from_lower(front * (a / (a + b)) * beta_fraction(y, b, a)).swapped()
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

/// The first terms of the uniform expansion of the beta tails for two large shapes (DLMF 8.18.9).
fn beta_expansion(x: f64, y: f64, a: f64, b: f64) -> Tails {
    let total = a + b;
    let difference = binomial_difference(a, b, x, y);
    let exponent = binomial_surprise(a, b, x, y);
    let spread = (a / total * (b / total)).sqrt();
    let delta = difference / total / spread;
    let eta = (2.0 * exponent / total).sqrt().copysign(delta);
    let rest = if delta.abs() < 1e-4 * spread {
        // The same difference as a series around its zero.
        let third = ((b - a) / total) / spread;
        let fourth = 1.0 / (spread * spread) - 3.0;
        third / 3.0 + (third * third / 6.0 - fourth / 4.0) * delta
    } else {
        1.0 / eta - 1.0 / delta
    };
    let normal = exp(-exponent - LOG_ROOT_TWO_PI);
    expanded(exponent, eta, -normal * rest / total.sqrt())
}

/// The point below which lies `p` of a distribution on `low` to `high`, from tails and density at a point, and minus the
/// slope of the logarithm of the density there.
fn quantile(
    p: f64,
    start: f64,
    mut low: f64,
    mut high: f64,
    at: impl Fn(f64) -> (Tails, f64, f64),
) -> f64 {
    // The smaller tail has more digits.
    let (is_lower, wanted) = if p < 0.5 { (true, p) } else { (false, 1.0 - p) };
    let mut x = start;
    for _ in 0..MAX_STEPS {
        let (tails, density, falls) = at(x);
        let above = if is_lower {
            tails.lower - wanted
        } else {
            wanted - tails.upper
        };
        if above > 0.0 {
            high = x;
        } else {
            low = x;
        }
        let step = above / density;
        let bend = (0.5 * step * falls).clamp(-0.5, 0.5);
        let next = x - step / (1.0 + bend);
        let is_inside = next > low && next < high;
        if is_inside && above.abs() <= NEARLY * wanted {
            return next;
        }
        let next = if is_inside {
            next
        } else if high.is_finite() {
            f64::midpoint(low, high)
        } else {
            2.0 * low
        };
        if next <= low || next >= high {
            break;
        }
        x = next;
    }
    x
}

/// The quantile of the gamma distribution with scale 1; 0 for a shape that is not above 0.
pub(super) fn gamma(p: f64, shape: f64) -> f64 {
    if p.is_nan() || shape.is_nan() || shape <= 0.0 || p <= 0.0 {
        return 0.0;
    }
    if p >= 1.0 || shape.is_infinite() {
        return f64::INFINITY;
    }
    // Wilson and Hilferty's cube; where it is not above 0 the density is nearly a power.
    let cube = 1.0 - 1.0 / (9.0 * shape) + normal(p) / (3.0 * shape.sqrt());
    let start = if cube > 0.1 {
        shape * cube * cube * cube
    } else {
        exp((log(p) + lgamma(shape + 1.0)) / shape)
    };
    if start <= f64::MIN_POSITIVE {
        return 0.0;
    }
    quantile(p, start, 0.0, f64::INFINITY, |x| {
        let (tails, density) = gamma_at(x, shape);
        (tails, density, (1.0 - shape) / x + 1.0)
    })
}

/// The quantile of the beta distribution; `a` and `b` are finite and above 0.
pub(super) fn beta(p: f64, a: f64, b: f64) -> f64 {
    if p.is_nan() || p <= 0.0 {
        return 0.0;
    }
    if p >= 1.0 {
        return 1.0;
    }
    let total = a + b;
    let mean = a / total;
    let start = mean + normal(p) * (mean * (b / total) / (total + 1.0)).sqrt();
    let start = if start > 0.0 && start < 1.0 {
        start
    } else {
        mean.clamp(1e-12, 1.0 - 1e-12)
    };
    quantile(p, start, 0.0, 1.0, |x| {
        let y = 1.0 - x;
        (
            beta_tails(x, y, a, b),
            exp(log_binomial(a, b, x, y)) * (a / x) * (b / total / y),
            (1.0 - a) / x - (1.0 - b) / y,
        )
    })
}

/// The positive point of Student's t distribution outside of which lies `alpha`, on both sides together.
pub(super) fn student(alpha: f64, freedom: f64) -> f64 {
    let y = beta(1.0 - alpha, 0.5, freedom / 2.0);
    (freedom * y / (1.0 - y)).sqrt()
}

/// The probability of a sum of squares above `x`.
pub(super) fn chi_squared_upper(x: f64, freedom: f64) -> f64 {
    gamma_tails(x / 2.0, freedom / 2.0).upper
}

/// The probability that a Poisson count is at least `x`, a whole number.
pub(super) fn poisson_at_least(x: f64, mean: f64) -> f64 {
    if x <= 0.0 {
        1.0
    } else {
        gamma_tails(mean, x).lower
    }
}

/// The probability that a Poisson count is at most `x`, a whole number.
pub(super) fn poisson_at_most(x: f64, mean: f64) -> f64 {
    if x < 0.0 {
        0.0
    } else {
        gamma_tails(mean, x + 1.0).upper
    }
}

/// The probability that of `n` at least `x` belong, each with probability `p` = 1 − `q`.
pub(super) fn binomial_at_least(x: f64, n: f64, p: f64, q: f64) -> f64 {
    if x <= 0.0 {
        1.0
    } else if x > n {
        0.0
    } else {
        beta_tails(p, q, x, n - x + 1.0).lower
    }
}

/// The digamma function, for x above 0.
pub(super) fn digamma(x: f64) -> f64 {
    let mut shift = 0.0;
    let mut x = x;
    while x < 10.0 {
        shift -= 1.0 / x;
        x += 1.0;
    }
    let square = x * x;
    let terms =
        1.0 / 252.0 - (1.0 / 240.0 - (1.0 / 132.0 - 691.0 / 32_760.0 / square) / square) / square;
    shift + log(x) - 0.5 / x - (1.0 / 12.0 - (1.0 / 120.0 - terms / square) / square) / square
}
