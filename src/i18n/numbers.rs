//! Numbers, percents and money as each language writes them.

use std::sync::OnceLock;

use fixed_decimal::{Decimal, FloatPrecision, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::currency::options::CurrencyFormatterOptions;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;

use super::fonts;
use super::texts::Lang;

/// What stands for a number that is none.
const NOT_FINITE: &str = "–";

/// The most decimals that a currency has, of those in use.
const MOST_DECIMALS: u8 = 4;

/// The number formats of one language.
pub(super) struct Numbers {
    lang: Lang,
    grouped: Option<DecimalFormatter>,
    ungrouped: Option<DecimalFormatter>,
    percent: Option<PercentFormatter<DecimalFormatter>>,
}

impl Numbers {
    /// Those of a language, made once.
    pub(super) fn of(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Numbers>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];
        static ENGLISH: OnceLock<Numbers> = OnceLock::new();
        ALL.get(lang.place())
            .unwrap_or(&ENGLISH)
            .get_or_init(|| Self::new(lang))
    }

    fn new(lang: Lang) -> Self {
        let locale = lang.locale();
        let mut never = DecimalFormatterOptions::default();
        never.grouping_strategy = Some(GroupingStrategy::Never);
        let options = DecimalFormatterOptions::default();
        Self {
            lang,
            grouped: DecimalFormatter::try_new((&locale).into(), options).ok(),
            ungrouped: DecimalFormatter::try_new((&locale).into(), never).ok(),
            percent: PercentFormatter::try_new(
                (&locale).into(),
                PercentFormatterOptions::default(),
            )
            .ok(),
        }
    }

    /// A number with exactly this many decimals, halves away from zero; `–` for what is not finite.
    pub(super) fn decimal(&self, value: f64, decimals: u8) -> String {
        match (rounded(value, decimals), &self.grouped) {
            (Some(decimal), Some(formatter)) => formatter.format(&decimal).to_string(),
            (Some(decimal), None) => decimal.to_string(),
            (None, _) => NOT_FINITE.to_owned(),
        }
    }

    /// A number with the decimals that it has and without marks between thousands; `–` for what is not
    /// finite.
    pub(super) fn plain(&self, value: f64) -> String {
        let decimal = Decimal::try_from_f64(value, FloatPrecision::RoundTrip);
        match (decimal, &self.ungrouped) {
            (Ok(decimal), Some(formatter)) => formatter.format(&decimal).to_string(),
            (Ok(decimal), None) => decimal.to_string(),
            (Err(_), _) => NOT_FINITE.to_owned(),
        }
    }

    /// A digit from 0 to 9 as the language writes it; `otherwise` for what is none.
    pub(super) fn digit(&self, digit: u32, otherwise: char) -> char {
        self.plain(f64::from(digit))
            .chars()
            .next()
            .unwrap_or(otherwise)
    }

    /// A number of hundredths with the sign for per cent; `–` for what is not finite.
    pub(super) fn percent(&self, hundredths: f64, decimals: u8) -> String {
        match (rounded(hundredths, decimals), &self.percent) {
            (Some(decimal), Some(formatter)) => formatter.format(&decimal).to_string(),
            (Some(decimal), None) => format!("{decimal}%"),
            (None, _) => NOT_FINITE.to_owned(),
        }
    }

    /// An amount with the sign of its currency, or with its code where no embedded font has the sign:
    /// with the decimals that the currency has, or none where `whole`. `–` for what is not finite, the
    /// number alone where the code is no currency code.
    pub(super) fn money(&self, value: f64, whole: bool, currency: &str) -> String {
        let decimals = if whole { 0 } else { MOST_DECIMALS };
        let Some(decimal) = rounded(value, decimals) else {
            return NOT_FINITE.to_owned();
        };
        let Ok(code) = CurrencyType::try_from_str(currency) else {
            return self.decimal(value, if whole { 0 } else { 2 });
        };
        let locale = self.lang.locale();
        let options = CurrencyFormatterOptions::default();
        let write = |made: Option<CurrencyFormatter<DecimalFormatter>>| {
            let text = made?.format_fixed_decimal(&decimal).to_string();
            Some(if whole {
                self.without_decimals(&text, &decimal)
            } else {
                text
            })
        };
        write(CurrencyFormatter::try_new_symbol((&locale).into(), code, options).ok())
            .filter(|text| fonts::missing_glyph(text).is_none())
            .or_else(|| {
                write(CurrencyFormatter::try_new_code((&locale).into(), code, options).ok())
            })
            .unwrap_or_else(|| self.decimal(value, 0))
    }

    /// An amount as the currency formatter wrote it, always with the decimals of its currency, without
    /// them.
    fn without_decimals(&self, text: &str, amount: &Decimal) -> String {
        let Some(formatter) = &self.grouped else {
            return text.to_owned();
        };
        let mut amount = amount.clone();
        amount.sign = Sign::None;
        let short = formatter.format(&amount).to_string();
        (1..=MOST_DECIMALS)
            .rev()
            .find_map(|decimals| {
                let mut long = amount.clone();
                long.absolute.pad_end(-i16::from(decimals));
                let long = formatter.format(&long).to_string();
                text.contains(&long)
                    .then(|| text.replacen(&long, &short, 1))
            })
            .unwrap_or_else(|| text.to_owned())
    }
}

/// Rounded to this many decimals, halves away from zero, without a sign at zero.
fn rounded(value: f64, decimals: u8) -> Option<Decimal> {
    let mut decimal = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
    let position = -i16::from(decimals);
    decimal.round_with_mode(
        position,
        SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
    );
    decimal.absolute.pad_end(position);
    if decimal.absolute.is_zero() {
        decimal.sign = Sign::None;
    }
    Some(decimal)
}
