//! What can be said about a TOML file and about a profile.

use crate::diag::Code;

/// The file is not TOML.
pub const TOML_SYNTAX: Code = Code::error("toml-syntax");
/// A key stands twice in one table.
pub const TOML_DUPLICATE_KEY: Code = Code::error("toml-duplicate-key");
/// A key that means nothing here.
pub const TOML_UNKNOWN_KEY: Code = Code::error("toml-unknown-key");
/// A key that is needed and not there.
pub const TOML_MISSING_KEY: Code = Code::error("toml-missing-key");
/// A number where a text belongs, and the like.
pub const TOML_WRONG_TYPE: Code = Code::error("toml-wrong-type");
/// A text that is none of the allowed ones.
pub const TOML_UNKNOWN_VALUE: Code = Code::error("toml-unknown-value");
/// An empty text, list or table.
pub const TOML_EMPTY: Code = Code::error("toml-empty");
/// More complaints than are shown.
pub const TOML_MORE: Code = Code::note("toml-more-complaints");
/// A file without a profile.
pub const NONE: Code = Code::error("profile-none");
/// A profile that asks for nothing.
pub const EMPTY: Code = Code::error("profile-empty");
/// Two profiles of one name.
pub const NAME_TWICE: Code = Code::error("profile-name-twice");
/// An age outside 0 to 120.
pub const AGE_OUTSIDE: Code = Code::error("profile-age-outside");
/// An age below the networks' youngest.
pub const AGE_YOUNG: Code = Code::warning("profile-age-young");
/// A last age before the first.
pub const AGE_ORDER: Code = Code::error("profile-age-order");
/// A soft edge that is no number of years.
pub const SOFT_YEARS: Code = Code::error("profile-soft-years");
/// A weight that is negative, too large or no number.
pub const WEIGHT: Code = Code::error("profile-weight");
/// A profile whose demands all weigh nothing.
pub const WEIGHTS_ZERO: Code = Code::error("profile-weights-zero");
/// Two ways of asking on one dimension.
pub const TWO_RULES: Code = Code::error("profile-two-rules");
/// A dimension on which nothing is asked.
pub const NO_RULE: Code = Code::error("profile-no-rule");
/// A share that looks like a percentage.
pub const SHARE_PERCENT: Code = Code::error("profile-share-percent");
/// A share that is negative, far too large or no number.
pub const SHARE_RANGE: Code = Code::error("profile-share-range");
/// Shares that sum to more than 1, or to nothing.
pub const SHARES_SUM: Code = Code::error("profile-shares-sum");
/// Two shares for one value.
pub const SHARE_TWICE: Code = Code::error("profile-share-twice");
/// A value listed twice.
pub const VALUE_REPEATED: Code = Code::warning("profile-value-repeated");
/// A country that nobody knows.
pub const UNKNOWN_COUNTRY: Code = Code::error("profile-unknown-country");
/// A language that is no code.
pub const LANGUAGE_FORM: Code = Code::error("profile-language-form");
/// An interest that is no family, and whose name comes near one.
pub const UNKNOWN_INTEREST: Code = Code::warning("profile-unknown-interest");
/// A country that is asked for and not delivered to.
pub const NOT_SERVED: Code = Code::warning("profile-not-served");

/// A country that is both delivered to and not.
pub const SERVED_AND_NOT: Code = Code::error("profile-served-and-not");
/// A language that is asked for and not spoken.
pub const NOT_SPOKEN: Code = Code::warning("profile-not-spoken");

/// Every kind of diagnostic of this room.
pub const ALL: [Code; 30] = [
    TOML_SYNTAX,
    TOML_DUPLICATE_KEY,
    TOML_UNKNOWN_KEY,
    TOML_MISSING_KEY,
    TOML_WRONG_TYPE,
    TOML_UNKNOWN_VALUE,
    TOML_EMPTY,
    TOML_MORE,
    NONE,
    EMPTY,
    NAME_TWICE,
    AGE_OUTSIDE,
    AGE_YOUNG,
    AGE_ORDER,
    SOFT_YEARS,
    WEIGHT,
    WEIGHTS_ZERO,
    TWO_RULES,
    NO_RULE,
    SHARE_PERCENT,
    SHARE_RANGE,
    SHARES_SUM,
    SHARE_TWICE,
    VALUE_REPEATED,
    UNKNOWN_COUNTRY,
    LANGUAGE_FORM,
    UNKNOWN_INTEREST,
    NOT_SERVED,
    SERVED_AND_NOT,
    NOT_SPOKEN,
];
