//! How long things take when some have not happened yet: answers to messages, second orders, retention.

use super::intervals;
use super::{Interval, amount, distributions, fraction};

/// What products of floats may miss a share by.
const SLACK: f64 = 1e-12;

/// One message, order or customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waiting {
    /// How long was waited, in any unit, 0 and above.
    pub time: f64,
    /// Whether it ended with what was waited for; else the waiting was still going on at this time.
    pub ended: bool,
}

/// The share that is still waiting from one time to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// When it begins.
    pub time: f64,
    /// How many had waited that long.
    pub at_risk: usize,
    /// How many of them ended then.
    pub ended: usize,
    /// The share that waits longer, 0..=1.
    pub waiting: f64,
    /// The interval of that share.
    pub interval: Interval,
}

/// The share still waiting over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Survival {
    /// From time 0 on, by rising time: every time at which something ended or was last seen waiting.
    pub steps: Vec<Step>,
}

impl Survival {
    /// The time within which the share `part` has ended, such as 0.5 for the median or 0.9; `None` when that many have not
    /// ended within the times that were seen ("more than [`Self::last_time`]"), or `part` is NaN.
    pub fn time_of(&self, part: f64) -> Option<f64> {
        let wanted = 1.0 - part.min(1.0);
        self.steps
            .iter()
            .find(|step| step.waiting <= wanted + SLACK)
            .map(|step| step.time)
    }

    /// The share that ended within a time, with its interval; `None` before time 0, and beyond the last time while some
    /// were still waiting.
    pub fn share_within(&self, time: f64) -> Option<(f64, Interval)> {
        let last = self.steps.last()?;
        if time > last.time && last.waiting > 0.0 {
            return None;
        }
        let step = self.steps.iter().rev().find(|step| step.time <= time)?;
        Some((
            1.0 - step.waiting,
            Interval {
                low: 1.0 - step.interval.high,
                high: 1.0 - step.interval.low,
            },
        ))
    }

    /// The last time that was seen.
    pub fn last_time(&self) -> f64 {
        self.steps.last().map_or(0.0, |step| step.time)
    }
}

/// The share still waiting over time.
///
/// **What it is.** The product of `1 − ended/at risk` over all times so far (Kaplan and Meier), with Greenwood's variance
/// on the scale of `ln(−ln S)`: `S^exp(±z·sqrt(sum of d/(r(r − d)))/ln S)`. Of equal times, ends come before those that
/// still wait.
///
/// **When to use it.** For response times, with unanswered messages as still waiting at the export, and for the time to
/// the second order. To leave the unanswered out, or to count them as infinite, would both be wrong.
///
/// **What it does not say.** What comes after the last time. It presumes that those whose waiting was cut off are like the
/// others.
///
/// **Range and edge cases.** The first step is time 0. While nobody has ended the interval is 1 to 1, and when everybody
/// has, its upper end is that of the time before. Times that are negative or not finite are left out; `None` when none is
/// left or the confidence is not above 0 and below 1.
///
/// **Reference.** Kaplan and Meier 1958, Journal of the American Statistical Association 53:457; Kalbfleisch and Prentice
/// 2002, The Statistical Analysis of Failure Time Data, section 1.4.
pub fn kaplan_meier(all: &[Waiting], confidence: f64) -> Option<Survival> {
    let mut sorted: Vec<Waiting> = all
        .iter()
        .copied()
        .filter(|waiting| waiting.time.is_finite() && waiting.time >= 0.0)
        .collect();
    if sorted.is_empty() || !(confidence > 0.0 && confidence < 1.0) {
        return None;
    }
    // Adding nothing turns −0 into 0, which is the same time.
    for waiting in &mut sorted {
        waiting.time += 0.0;
    }
    sorted.sort_by(|a, b| a.time.total_cmp(&b.time));
    let z = -distributions::normal((1.0 - confidence) / 2.0);
    let certain = Interval {
        low: 1.0,
        high: 1.0,
    };
    let mut steps = vec![Step {
        time: 0.0,
        at_risk: sorted.len(),
        ended: 0,
        waiting: 1.0,
        interval: certain,
    }];
    let mut at_risk = sorted.len();
    let (mut waiting, mut interval, mut variance) = (1.0, certain, 0.0);
    for group in sorted.chunk_by(|a, b| a.time.total_cmp(&b.time).is_eq()) {
        let time = group.first().map_or(0.0, |first| first.time);
        let ended = group.iter().filter(|waiting| waiting.ended).count();
        let left = at_risk - ended;
        waiting *= left as f64 / at_risk as f64;
        if left > 0 {
            variance += ended as f64 / (at_risk as f64 * left as f64);
        }
        interval = waiting_interval(waiting, z * variance.sqrt(), interval);
        if time <= 0.0 {
            steps.clear();
        }
        steps.push(Step {
            time,
            at_risk,
            ended,
            waiting,
            interval,
        });
        at_risk -= group.len();
    }
    Some(Survival { steps })
}

/// The interval of a share that still waits, given the half width of `ln S`, and the interval before.
fn waiting_interval(waiting: f64, half: f64, before: Interval) -> Interval {
    if waiting <= 0.0 {
        return Interval {
            low: 0.0,
            high: before.high,
        };
    }
    if waiting >= 1.0 {
        return Interval {
            low: 1.0,
            high: 1.0,
        };
    }
    let log = libm::log(waiting);
    let factor = libm::exp(-half / log);
    Interval {
        low: fraction(libm::exp(log * factor)),
        high: fraction(libm::exp(log / factor)),
    }
}

/// Customers who came in the same month.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohort {
    /// How many they are.
    pub size: f64,
    /// How many of them were active in month 0, 1, …, as far as there are months.
    pub active: Vec<f64>,
}

/// How many are active so many months after they came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Retention {
    /// The customers who are active.
    pub active: f64,
    /// The customers of all cohorts that are old enough.
    pub people: f64,
    /// `active/people`, 0..=1.
    pub share: f64,
    /// The Wilson interval of the share.
    pub interval: Interval,
}

/// The retention of all cohorts together, for month 0, 1, ….
///
/// **What it is.** `sum of active/sum of sizes` over the cohorts that are old enough to have reached the month, with
/// [`intervals::wilson`]. **When to use it.** To say how many come back; hide months with fewer than 20 people. **What it
/// does not say.** Whether younger cohorts do better: the later months rest on the older cohorts alone. **Range and edge
/// cases.** A month that only cohorts of nobody have reached ends the list; more active customers than there are count as
/// all; sizes and counts that are negative or not finite count as 0. **Reference.** Fader and Hardie 2007, Journal of
/// Interactive Marketing 21(1):76, for what the pooled curve hides.
pub fn pooled_retention(cohorts: &[Cohort], confidence: f64) -> Vec<Retention> {
    let mut all = Vec::new();
    for month in 0.. {
        let (mut active, mut people) = (0.0, 0.0);
        for cohort in cohorts {
            if let Some(of_month) = cohort.active.get(month) {
                let size = amount(cohort.size);
                people += size;
                active += amount(*of_month).min(size);
            }
        }
        if people <= 0.0 || !people.is_finite() {
            break;
        }
        all.push(Retention {
            active,
            people,
            share: fraction(active / people),
            interval: intervals::wilson(active, people, confidence),
        });
    }
    all
}
