//! What can be said about `audiencefit.toml`, beside what can be said about any TOML file.

use crate::diag::Code;

/// A language in which there are no reports.
pub const LANGUAGE: Code = Code::warning("workspace-language");
/// A currency that is no code.
pub const CURRENCY: Code = Code::error("workspace-currency");
/// A time zone that the machine does not know.
pub const TIME_ZONE: Code = Code::warning("workspace-time-zone");
/// A channel without a network.
pub const NETWORK_MISSING: Code = Code::error("workspace-network-missing");
/// A key that should be a month.
pub const MONTH: Code = Code::error("workspace-month");
/// Followers or a cost that are negative or no number.
pub const AMOUNT: Code = Code::error("workspace-amount");
/// A gate that is no fit score.
pub const GATE: Code = Code::error("workspace-gate");
/// A margin that is no part of revenue.
pub const MARGIN: Code = Code::error("workspace-margin");
/// A limit for small groups that is none.
pub const SUPPRESS_BELOW: Code = Code::error("workspace-suppress-below");
/// A mapping with both or none of share and count.
pub const SHARE_OR_COUNT: Code = Code::error("mapping-share-or-count");
/// A color that is none.
pub const THEME_COLOR: Code = Code::error("theme-color");
/// A color on which text cannot be read.
pub const THEME_CONTRAST: Code = Code::error("theme-contrast");
/// Two colors that look the same.
pub const THEME_ALIKE: Code = Code::error("theme-alike");
/// Standards of PDFs that no file can meet at once.
pub const PDF_STANDARDS: Code = Code::error("workspace-pdf-standards");
/// A key whose file is not used yet.
pub const KEY_NOT_APPLIED: Code = Code::warning("key-not-applied");
/// A key that says something about the business which nothing is worked out from yet.
pub const KEY_KEPT: Code = Code::note("key-kept");

/// Every kind of diagnostic of this room.
pub const ALL: [Code; 16] = [
    LANGUAGE,
    CURRENCY,
    TIME_ZONE,
    NETWORK_MISSING,
    MONTH,
    AMOUNT,
    GATE,
    MARGIN,
    SUPPRESS_BELOW,
    PDF_STANDARDS,
    SHARE_OR_COUNT,
    THEME_COLOR,
    THEME_CONTRAST,
    THEME_ALIKE,
    KEY_NOT_APPLIED,
    KEY_KEPT,
];
