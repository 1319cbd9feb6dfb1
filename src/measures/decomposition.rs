//! What a change is made of: more people or others, and which channels.

/// A change of the number of people in the profile, split without a rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// People in the profile after less before.
    pub change: f64,
    /// The part that comes from a larger or smaller audience.
    pub volume: f64,
    /// The part that comes from another share of the audience being in the profile.
    pub mix: f64,
}

/// A change of a share over several channels, split without a rest.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelGrowth {
    /// The share after less before.
    pub change: f64,
    /// The part that comes from channels having gained or lost weight.
    pub composition: f64,
    /// The part that comes from changes inside the channels.
    pub within: f64,
    /// Both parts of each channel, composition first, in the order of the channels.
    pub channels: Vec<(f64, f64)>,
}

/// One channel before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChannelChange {
    /// Its part of the whole audience before; all channels sum to 1.
    pub weight_before: f64,
    /// Its share of people in the profile before.
    pub share_before: f64,
    /// Its part of the whole audience after.
    pub weight_after: f64,
    /// Its share of people in the profile after.
    pub share_after: f64,
}

/// What is not a finite number counts as 0.
fn finite(value: f64) -> f64 {
    if value.is_finite() { value } else { 0.0 }
}

/// The product of a change with the mean of both ends of another.
fn part(before: f64, after: f64, other_before: f64, other_after: f64) -> f64 {
    (after - before) * f64::midpoint(other_before, other_after)
}

/// Splits the growth of the people in the profile, given an audience and its share in the profile before and after.
///
/// **What it is.** `(N1 − N0)(s0 + s1)/2` volume and `(s1 − s0)(N0 + N1)/2` mix. **When to use it.** To say whether more
/// people in the profile came from growth or from another kind of people. **What it does not say.** Who came and who
/// left. **Range and edge cases.** In people, of any sign; both parts sum to the change; what is not finite counts as 0.
/// **Reference.** Kitagawa 1955, Journal of the American Statistical Association 50:1168.
pub fn growth(
    people_before: f64,
    share_before: f64,
    people_after: f64,
    share_after: f64,
) -> Growth {
    let [n0, s0, n1, s1] = [people_before, share_before, people_after, share_after].map(finite);
    Growth {
        change: n1 * s1 - n0 * s0,
        volume: part(n0, n1, s0, s1),
        mix: part(s0, s1, n0, n1),
    }
}

/// Splits the change of a share over several channels.
///
/// **What it is.** `sum of (w1 − w0)(s0 + s1)/2` composition and `sum of (s1 − s0)(w0 + w1)/2` within. **When to use it.**
/// When the whole share moves and it is asked whether the networks changed or their weights. **What it does not say.** The
/// composition of one channel is against nothing, not against the mean: only the sum over all channels tells which way it
/// worked. **Range and edge cases.** Of any sign; both parts sum to the change; what is not finite counts as 0; a new
/// channel weighs 0 before. **Reference.** Kitagawa 1955, Journal of the American Statistical Association 50:1168.
pub fn channel_growth(channels: &[ChannelChange]) -> ChannelGrowth {
    let mut all = ChannelGrowth {
        change: 0.0,
        composition: 0.0,
        within: 0.0,
        channels: Vec::with_capacity(channels.len()),
    };
    for channel in channels {
        let [w0, s0, w1, s1] = [
            channel.weight_before,
            channel.share_before,
            channel.weight_after,
            channel.share_after,
        ]
        .map(finite);
        let composition = part(w0, w1, s0, s1);
        let within = part(s0, s1, w0, w1);
        all.change += w1 * s1 - w0 * s0;
        all.composition += composition;
        all.within += within;
        all.channels.push((composition, within));
    }
    all
}
