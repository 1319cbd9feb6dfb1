//! Parquet: the findings, the canonical observations, metrics, orders and the inputs as typed tables
//! with nulls.

use polars::prelude::{Column, DataFrame, NamedFrom, ParquetWriter, Series};

use super::{Output, RenderError, RenderInput, RendererSpec, finding_rows, refused};
use crate::canonical::{input_rows, metric_rows, observation_rows, order_rows};

/// Parquet.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "parquet",
    extension: "parquet",
    is_text: false,
    by_default: false,
    render,
};

/// One column a field of the rows, in the fields' order and under their names.
macro_rules! columns {
    ($rows:expr, $($field:ident),+ $(,)?) => {
        vec![$(Column::from(Series::new(
            stringify!($field).into(),
            $rows.iter().map(|row| row.$field.clone()).collect::<Vec<_>>(),
        ))),+]
    };
}

#[expect(clippy::too_many_lines, reason = "a list of columns, one a line")]
fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let findings = finding_rows(input);
    let observations = observation_rows(input.canonical, &input.report.brand);
    let inputs = input_rows(input.canonical);
    let metrics = metric_rows(input.canonical, &input.report.brand);
    let orders = order_rows(input.canonical, &input.report.brand);
    Ok(vec![
        written(
            "findings",
            findings.len(),
            columns!(
                findings,
                section,
                measure,
                brand,
                month,
                profile,
                audience,
                channel,
                dimension,
                segment,
                by,
                quantity,
                value,
                likely_low,
                likely_high,
                hard_low,
                hard_high,
                people,
                base,
                rounding_step,
                ungrouped,
                known_share,
                method,
                verdict,
                text,
                baseline,
                p_value,
                q_value,
            ),
        )?,
        written(
            "observations",
            observations.len(),
            columns!(
                observations,
                brand,
                channel,
                network,
                account,
                audience,
                period_from,
                period_to,
                table_id,
                age,
                age_from,
                age_to,
                gender,
                country,
                region,
                city,
                language,
                interest,
                seniority,
                job_function,
                industry,
                company_size,
                device,
                count,
                share,
                base,
                unit,
                index,
                at_most,
                share_step,
                total_people,
                source,
                file,
                row,
            ),
        )?,
        written(
            "inputs",
            inputs.len(),
            columns!(
                inputs,
                file,
                member,
                sheet,
                row,
                hash,
                block,
                source,
                fate,
                kind,
                channel,
                network,
                period_from,
                period_to,
                rows,
                read,
                set_aside,
                rejected,
                coverage,
                completeness,
            ),
        )?,
        written(
            "metrics",
            metrics.len(),
            columns!(
                metrics,
                brand,
                channel,
                network,
                metric,
                unit,
                additive,
                period_from,
                period_to,
                part_kind,
                part,
                value,
                currency,
                source,
                file,
                row,
            ),
        )?,
        written(
            "orders",
            orders.len(),
            columns!(
                orders, brand, channel, order, customer, placed, value, refunded, currency, status,
                country, origin, sold_on, is_first, items, source, file, row,
            ),
        )?,
    ])
}

fn written(name: &str, height: usize, columns: Vec<Column>) -> Result<Output, RenderError> {
    let mut frame = DataFrame::new(height, columns).map_err(|error| refused("parquet", error))?;
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes)
        .finish(&mut frame)
        .map_err(|error| refused("parquet", error))?;
    Ok(Output::new(name.to_owned(), bytes))
}
